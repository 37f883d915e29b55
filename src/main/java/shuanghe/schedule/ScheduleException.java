package shuanghe.schedule;

import java.util.List;
import shuanghe.model.Rejection;
import shuanghe.model.UnusableException;

/** The schedule cannot be used; the message says where, what, and what would be right. */
public final class ScheduleException extends UnusableException {

  ScheduleException(List<Rejection> faults) {
    super(faults);
  }
}
