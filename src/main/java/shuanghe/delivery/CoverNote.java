package shuanghe.delivery;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import shuanghe.edition.Manifest.PublishedBriefing;
import shuanghe.edition.PublishedEdition;
import shuanghe.model.MessageLanguage;
import shuanghe.model.RenditionFormat;
import shuanghe.model.TimePeriod;

/**
 * Model of the cover note: what {@code templates/mail.html} may speak of; nothing is null.
 *
 * @param name of the recipient
 * @param masthead name of the briefing
 * @param office issuing office
 * @param period 2023年9月, or September 2023 in English
 * @param issue 第N期（总第M期）, or Issue N (no. M) in English
 * @param date the date printed
 * @param corrected whether the recipient has had this edition before, with other content
 * @param attached what is attached of each briefing beside the first format, such as Excel; or
 *     empty
 * @param leftOut what is too large to attach and left to the archive, such as Excel; or empty
 * @param locked whether the attached files ask for a password
 * @param archive link to the archive, or empty
 * @param lines a briefing each, the overview first
 */
record CoverNote(
    String name,
    String masthead,
    String office,
    String period,
    String issue,
    String date,
    boolean corrected,
    String attached,
    String leftOut,
    boolean locked,
    String archive,
    List<BriefingLine> lines) {

  /**
   * One briefing of the letter.
   *
   * @param title title of the briefing
   * @param summary a sentence in Chinese, as it is printed in the briefing
   * @param links to its files in the archive that are wanted and not attached
   */
  record BriefingLine(String title, String summary, List<FileLink> links) {

    BriefingLine {
      links = List.copyOf(links);
    }
  }

  /**
   * A file in the archive, by what readers call its format.
   *
   * @param format what readers call the format, such as Excel
   * @param href address of the file
   */
  record FileLink(String format, String href) {}

  /**
   * History of a letter: whether an earlier one took the same edition to the recipient with other
   * content.
   */
  enum History {
    FIRST,
    CORRECTED
  }

  /** Size of a letter: with all files, or with some left out. */
  enum Size {
    /** All that is wanted. */
    WHOLE,
    /** What everyone gets; the rest is left to the archive. */
    SMALL;

    /** What is attached of each briefing. */
    List<RenditionFormat> attached(MailContent content) {
      List<RenditionFormat> wanted = content.recipient().formats().attached();
      return this == WHOLE ? wanted : wanted.subList(0, 1);
    }
  }

  CoverNote {
    lines = List.copyOf(lines);
  }

  static CoverNote of(
      MailContent mailContent,
      Size size,
      History history,
      boolean locked,
      DeliverySettings settings) {
    PublishedEdition edition = mailContent.edition();
    MessageLanguage language = mailContent.recipient().cover().language();
    boolean english = language == MessageLanguage.EN;
    List<RenditionFormat> leftOut =
        size == Size.SMALL ? mailContent.dispensable() : List.<RenditionFormat>of();
    List<RenditionFormat> linked = new ArrayList<>(leftOut);
    linked.addAll(mailContent.recipient().formats().linked());
    String archive = settings.archive().map(uri -> uri.resolve("index.html").toString()).orElse("");
    List<BriefingLine> lines = new ArrayList<>();
    for (PublishedBriefing briefing : mailContent.briefings()) {
      List<FileLink> links = new ArrayList<>();
      for (RenditionFormat format : linked) {
        settings
            .archive()
            .map(uri -> uri.resolve(edition.name() + "/" + format.file(briefing.stem())))
            .ifPresent(uri -> links.add(new FileLink(format.label(language), uri.toString())));
      }
      lines.add(
          new BriefingLine(
              english ? inEnglish(briefing.stem()) : briefing.title(), briefing.summary(), links));
    }
    LocalDate date = LocalDate.parse(edition.date());
    return new CoverNote(
        mailContent.recipient().cover().name(),
        edition.masthead(),
        edition.office(),
        period(edition, english),
        edition.issue(language),
        english
            ? DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(date)
            : String.format(
                Locale.ROOT,
                "%d年%d月%d日",
                date.getYear(),
                date.getMonthValue(),
                date.getDayOfMonth()),
        history == History.CORRECTED,
        labels(size == Size.WHOLE ? mailContent.dispensable() : List.of(), language),
        labels(leftOut, language),
        locked,
        archive,
        lines);
  }

  /** What a briefing is about, by the code of its domain: Public services. */
  private static String inEnglish(String stem) {
    return stem.substring(0, 1).toUpperCase(Locale.ROOT) + stem.substring(1).replace('-', ' ');
  }

  private static String labels(List<RenditionFormat> formats, MessageLanguage language) {
    return formats.stream()
        .map(format -> format.label(language))
        .collect(Collectors.joining(language == MessageLanguage.EN ? ", " : "、"));
  }

  private static String period(PublishedEdition edition, boolean english) {
    if (!english) {
      return edition.period().map(TimePeriod::label).orElse("全部时期");
    }
    return edition
        .period()
        .map(
            p ->
                p.form() == TimePeriod.Form.MONTH
                    ? DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH).format(p.start())
                    : p.toString().replace("/", " to "))
        .orElse("all periods");
  }
}
