package shuanghe.delivery;

import jakarta.mail.internet.InternetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuanghe.delivery.RecipientRows.RecipientRow;
import shuanghe.input.InputFile;
import shuanghe.input.ReadResult;
import shuanghe.model.CodeLists;
import shuanghe.model.Rejection;
import shuanghe.model.RenditionFormat;

/**
 * Recipients of briefings, by {@code input/recipients.csv}: each address once, however many rows
 * name it and in whichever spelling, so that nobody gets two letters of an edition. Who heads a
 * row, or is one of a group that does, gets the letter of that row; who is only copied gets that of
 * the first row that copies them. Either holds what all rows together give them.
 *
 * @param recipients in the order in which the rows name them first
 * @param rejections rows that cannot be used
 */
record RecipientList(List<Recipient> recipients, List<Rejection> rejections) {

  static final String FILE = "recipients.csv";

  RecipientList {
    recipients = List.copyOf(recipients);
    rejections = List.copyOf(rejections);
  }

  /**
   * Reads the list; a list that is not there has no one on it.
   *
   * @param codeLists tell what domains there are
   * @param settings tell whether there is an archive that files can be linked in
   * @param formats what briefings are published as; the first is what everyone gets
   */
  static RecipientList read(
      Path file, DeliverySettings settings, CodeLists codeLists, List<RenditionFormat> formats) {
    ReadResult<RecipientRow> rows =
        Files.exists(file)
            ? RecipientRows.read(new InputFile(file, FILE), settings, codeLists, formats)
            : ReadResult.nothing();
    Map<String, Recipient> people = new LinkedHashMap<>();
    rows.items().forEach(row -> add(people, row.cover().to(), row));
    for (RecipientRow row : rows.items()) {
      add(people, row.cover().cc(), row);
      add(people, row.bcc(), row);
    }
    return new RecipientList(new ArrayList<>(people.values()), rows.rejections());
  }

  private static void add(
      Map<String, Recipient> people, List<InternetAddress> addresses, RecipientRow row) {
    for (InternetAddress address : addresses) {
      people.merge(
          Recipient.key(address),
          new Recipient(address, row.cover(), row.stems(), row.formats()),
          Recipient::with);
    }
  }

  /** Who has an address, in whichever spelling. */
  Optional<Recipient> find(String address) {
    return recipients.stream().filter(r -> r.key().equals(Recipient.key(address))).findFirst();
  }
}
