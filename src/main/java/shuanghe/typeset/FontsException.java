package shuanghe.typeset;

import java.util.List;
import shuanghe.model.Rejection;
import shuanghe.model.UnusableException;

/** The configuration of fonts cannot be used; the message says which and what would be right. */
public final class FontsException extends UnusableException {

  FontsException(List<Rejection> faults) {
    super(faults);
  }
}
