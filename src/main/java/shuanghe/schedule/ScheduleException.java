package shuanghe.schedule;

/** The schedule cannot be used; the message says where, what, and what would be right. */
public final class ScheduleException extends RuntimeException {

  ScheduleException(String sentence) {
    super(sentence);
  }
}
