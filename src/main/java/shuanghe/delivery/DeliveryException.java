package shuanghe.delivery;

/** Something set up for delivery cannot be used; the message says where, what, and what to do. */
public final class DeliveryException extends RuntimeException {

  DeliveryException(String sentence) {
    super(sentence);
  }

  DeliveryException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
