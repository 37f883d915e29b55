package shuanghe.delivery;

import java.util.List;
import shuanghe.model.Message;
import shuanghe.model.Rejection;
import shuanghe.model.UnusableException;

/** Something set up for delivery cannot be used; the message says where, what, and what to do. */
public final class DeliveryException extends UnusableException {

  DeliveryException(List<Rejection> faults) {
    super(faults);
  }

  DeliveryException(Rejection fault, Throwable cause) {
    super(fault, cause);
  }

  DeliveryException(Message sentence) {
    super(sentence);
  }

  DeliveryException(Message sentence, Throwable cause) {
    super(sentence, cause);
  }
}
