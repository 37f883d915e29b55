package shuanghe.delivery;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import shuanghe.delivery.PublishedEdition.Piece;
import shuanghe.delivery.Recipient.Format;
import shuanghe.model.Language;
import shuanghe.model.TimePeriod;

/**
 * What {@code templates/mail.html} may speak of; nothing is null.
 *
 * @param name of the recipient
 * @param masthead name of the briefing
 * @param office issuing office
 * @param period 2023年9月, or September 2023 in English
 * @param issue 第N期（总第M期）, or Issue N (no. M) in English
 * @param date the date printed
 * @param corrected whether the recipient has had this edition before, with other content
 * @param workbooks how workbooks come: attached, linked, left-out (too large to attach), or none
 * @param locked whether the attached files ask for a password
 * @param archive link to the archive, or empty
 */
record CoverNote(
    String name,
    String masthead,
    String office,
    String period,
    String issue,
    String date,
    boolean corrected,
    String workbooks,
    boolean locked,
    String archive,
    List<Line> lines) {

  private static final Map<String, String> ENGLISH =
      Map.of(
          "overview", "Overview",
          "transport", "Transport",
          "industry", "Industry",
          "science", "Science and innovation",
          "finance", "Finance",
          "culture", "Culture, tourism and public services");

  /**
   * One briefing of the letter.
   *
   * @param summary a sentence in Chinese, as it is printed in the briefing
   * @param workbook link to the workbook, or empty
   */
  record Line(String title, String summary, String workbook) {}

  /** Whether an earlier letter took the same edition to the recipient with other content. */
  enum History {
    FIRST,
    CORRECTED
  }

  /** How workbooks go out with a letter. */
  enum Workbooks {
    ATTACHED,
    LINKED,
    LEFT_OUT,
    NONE
  }

  CoverNote {
    lines = List.copyOf(lines);
  }

  static CoverNote of(
      MailContent mailContent,
      Workbooks workbooks,
      History history,
      boolean locked,
      DeliverySettings settings) {
    PublishedEdition edition = mailContent.edition();
    boolean english = mailContent.recipient().cover().language() == Language.EN;
    String archive = settings.archive().map(uri -> uri.resolve("index.html").toString()).orElse("");
    List<Line> lines = new ArrayList<>();
    for (Piece piece : mailContent.pieces()) {
      String link =
          workbooks == Workbooks.ATTACHED || workbooks == Workbooks.NONE
              ? ""
              : settings
                  .archive()
                  .map(uri -> uri.resolve(edition.name() + "/" + piece.workbook()).toString())
                  .orElse("");
      lines.add(
          new Line(
              english ? ENGLISH.getOrDefault(piece.stem(), piece.stem()) : piece.title(),
              piece.summary(),
              link));
    }
    LocalDate date = LocalDate.parse(edition.date());
    return new CoverNote(
        mailContent.recipient().cover().name(),
        edition.masthead(),
        edition.office(),
        period(edition, english),
        english ? issueInEnglish(edition.issue()) : edition.issue(),
        english
            ? DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(date)
            : String.format(
                Locale.ROOT,
                "%d年%d月%d日",
                date.getYear(),
                date.getMonthValue(),
                date.getDayOfMonth()),
        history == History.CORRECTED,
        workbooks.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        locked,
        archive,
        lines);
  }

  /** How workbooks go out where nothing is too large. */
  static Workbooks workbooks(Recipient recipient) {
    if (recipient.formats().contains(Format.WORKBOOK)) {
      return Workbooks.ATTACHED;
    }
    return recipient.formats().contains(Format.WORKBOOK_LINK) ? Workbooks.LINKED : Workbooks.NONE;
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

  private static String issueInEnglish(String issue) {
    String[] numbers = issue.replaceAll("\\D+", " ").strip().split(" ");
    return numbers.length == 2
        ? String.format(Locale.ROOT, "Issue %s (no. %s in all)", numbers[0], numbers[1])
        : "Issue " + String.join(" ", numbers);
  }
}
