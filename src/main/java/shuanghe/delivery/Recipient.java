package shuanghe.delivery;

import jakarta.mail.internet.InternetAddress;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import shuanghe.model.Language;

/**
 * Someone who gets briefings.
 *
 * @param address where the letter goes
 * @param cover whom the letter names
 * @param stems the briefings wanted: {@code overview} and codes of domains
 * @param formats what is wanted of each
 */
record Recipient(InternetAddress address, Cover cover, Set<String> stems, Set<Format> formats) {

  static final String OVERVIEW = "overview";

  /**
   * What a letter says of its recipients, the same for all whom a row of the list names.
   *
   * @param name as greeted in the cover note: of a person, or of the unit that a group is
   * @param language of the cover note
   * @param to the addresses it is written to
   * @param cc the addresses that all may see have a copy
   */
  record Cover(String name, Language language, List<InternetAddress> to, List<InternetAddress> cc) {
    Cover {
      to = List.copyOf(to);
      cc = List.copyOf(cc);
    }
  }

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
    stems = Set.copyOf(stems);
    formats = Set.copyOf(formats);
  }

  /** By what an address is known in all its spellings. */
  static String key(InternetAddress address) {
    return key(address.getAddress());
  }

  /**
   * By what an address is known in all its spellings: RFC 5321 lets a server tell cases of a local
   * part apart, but none in use does.
   */
  static String key(String address) {
    return address.toLowerCase(Locale.ROOT);
  }

  String key() {
    return key(address);
  }

  /** This one, who gets what the other gets as well. */
  Recipient with(Recipient same) {
    Set<String> allStems = new TreeSet<>(stems);
    allStems.addAll(same.stems);
    Set<Format> allFormats = EnumSet.copyOf(formats);
    allFormats.addAll(same.formats);
    return new Recipient(address, cover, allStems, allFormats);
  }
}
