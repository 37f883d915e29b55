package shuanghe.briefing;

import java.util.List;
import shuanghe.model.Rejection;
import shuanghe.model.UnusableException;

/** A template or its configuration cannot be used; the message names file, line and remedy. */
public final class BriefingException extends UnusableException {

  BriefingException(List<Rejection> faults) {
    super(faults);
  }

  BriefingException(Rejection fault, Throwable cause) {
    super(fault, cause);
  }
}
