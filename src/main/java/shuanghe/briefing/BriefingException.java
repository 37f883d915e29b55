package shuanghe.briefing;

/** A template or its configuration cannot be used; the message names file, line and remedy. */
public final class BriefingException extends RuntimeException {

  BriefingException(String message) {
    super(message);
  }

  BriefingException(String message, Throwable cause) {
    super(message, cause);
  }
}
