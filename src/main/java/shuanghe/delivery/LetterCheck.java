package shuanghe.delivery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import shuanghe.delivery.Mail.MailState;
import shuanghe.model.Message;

/**
 * Check of the record of letters: whether it is up to date, and which of them wait for a person.
 */
public final class LetterCheck {

  private LetterCheck() {}

  /**
   * Brings the record up to date: letters that only the journal knows, and those that a process was
   * handing over when it died, which may have been taken or not.
   *
   * @return what was found, a sentence each; none where the record was as it should be
   * @throws DeliveryException if the journal is damaged
   */
  public static List<Message> settle(DeliveryRecords records) throws IOException {
    List<Message> found = new ArrayList<>();
    int learnt = records.reconcile();
    if (learnt > 0) {
      found.add(Message.of("letter.restored", learnt));
    }
    Message reason = Message.of("letter.abandoned");
    for (Mail letter : records.abandoned()) {
      records.unanswered(letter, reason);
      found.add(letter.line(MailState.UNCERTAIN, reason));
    }
    return found;
  }

  /** The letters that wait for a person, a sentence each with what can be done. */
  public static List<Message> unsettled(DeliveryRecords records) {
    return records.unsettled().stream()
        .map(
            letter ->
                Message.of(
                    letter.state() == MailState.REFUSED ? "letter.refused" : "letter.unsettled",
                    String.valueOf(letter.number()),
                    letter.address(),
                    letter.state().label(),
                    letter.note()))
        .toList();
  }
}
