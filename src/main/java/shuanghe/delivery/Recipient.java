package shuanghe.delivery;

import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import shuanghe.model.MessageLanguage;
import shuanghe.model.RenditionFormat;

/**
 * Someone who gets briefings.
 *
 * @param address where the letter goes
 * @param cover whom the letter names
 * @param stems the briefings wanted: {@code overview} and codes of domains
 * @param formats what is wanted of each
 */
record Recipient(InternetAddress address, Cover cover, Set<String> stems, Formats formats) {

  /**
   * Headers of a letter that name its recipients, the same for all whom a row of the list names.
   *
   * @param name as greeted in the cover note: of a person, or of the unit that a group is
   * @param language of the cover note
   * @param to the addresses it is written to
   * @param cc the addresses that all may see have a copy
   */
  record Cover(
      String name, MessageLanguage language, List<InternetAddress> to, List<InternetAddress> cc) {
    Cover {
      to = List.copyOf(to);
      cc = List.copyOf(cc);
    }
  }

  /**
   * Formats that somebody wants of each briefing.
   *
   * @param published what briefings are published as; the first is what everyone gets
   * @param wanted extensions of formats, with {@link #LINK} behind where a link is enough
   */
  record Formats(List<RenditionFormat> published, Set<String> wanted) {

    /** Behind the name of a format of which a link is wanted. */
    static final String LINK = "-link";

    Formats {
      published = List.copyOf(published);
      wanted = Set.copyOf(wanted);
    }

    /** What comes with the letter, what everyone gets before all else. */
    List<RenditionFormat> attached() {
      return published.stream()
          .filter(f -> f.equals(published.getFirst()) || wanted.contains(f.extension()))
          .toList();
    }

    /** What the letter links to in the archive. */
    List<RenditionFormat> linked() {
      return published.stream()
          .filter(f -> wanted.contains(f.extension() + LINK) && !attached().contains(f))
          .toList();
    }

    private Formats with(Formats same) {
      Set<String> all = new TreeSet<>(wanted);
      all.addAll(same.wanted);
      return new Formats(published, all);
    }
  }

  Recipient {
    stems = Set.copyOf(stems);
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

  /** The address as letters are kept under it. */
  String key() {
    return key(address);
  }

  /** This one, who gets what the other gets as well. */
  Recipient with(Recipient same) {
    Set<String> allStems = new TreeSet<>(stems);
    allStems.addAll(same.stems);
    return new Recipient(address, cover, allStems, formats.with(same.formats));
  }
}
