package shuanghe.delivery;

import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.Set;
import shuanghe.model.Language;
import shuanghe.model.Place;

/**
 * Someone who gets briefings.
 *
 * @param place the row of the list
 * @param name as greeted in the cover note
 * @param stems the briefings wanted: {@code overview} and codes of domains, in this order
 * @param formats what is wanted of each
 * @param language of the cover note
 */
record Recipient(
    Place place,
    String name,
    InternetAddress address,
    List<String> stems,
    Set<Format> formats,
    Language language) {

  static final String OVERVIEW = "overview";

  /** What is sent of a briefing. */
  enum Format {
    /** The PDF, attached. */
    PDF("pdf"),
    /** The workbook, attached. */
    WORKBOOK("xlsx"),
    /** A link to the workbook in the archive. */
    WORKBOOK_LINK("xlsx-link");

    private final String code;

    Format(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  Recipient {
    stems = List.copyOf(stems);
    formats = Set.copyOf(formats);
  }
}
