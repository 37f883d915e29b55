package shuanghe.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import shuanghe.analysis.DomainAnalysis;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.analysis.QuotedSentence;
import shuanghe.model.Article;
import shuanghe.model.CodeLists;
import shuanghe.model.PressMatter;

/**
 * Wording of the matters that the press reports.
 *
 * @param sections of the press, which know the articles
 * @param edition the edition
 * @param citations of its sources
 * @param words in its language
 */
record MatterLines(
    PressSections sections, EditionAnalysis edition, Citations citations, Wording words) {

  /** Characters of a clause that is quoted whole. */
  private static final int LONGEST_CLAUSE = 60;

  /** Actors that do something with each other. */
  private static final Pattern JOINT = Pattern.compile("\\p{IsHan}{2}[与和]\\p{IsHan}{2}");

  /** Actors that stand for those named before. */
  private static final Pattern UNNAMED = Pattern.compile("该|[双两三四五各](?:方|地|市|省|县|区|院|校)");

  /** Days that are told from the day of the report. */
  private static final Pattern DAY = Pattern.compile("[今昨前明][日天晚]|当[日天]|同日|近日|日前");

  /** What the press reports on matters: between the two sides first, then each area's own. */
  List<Theme> themes(DomainAnalysis domain) {
    List<SourcedLine> joint = new ArrayList<>();
    List<SourcedLine> own = new ArrayList<>();
    for (PressMatter m : PressSections.listed(domain.pressMatters())) {
      (m.cooperation() ? joint : own).add(dated(m));
    }
    return Stream.of(
            new Theme(words.text("press.joint-matters"), joint),
            new Theme(words.text("press.own-matters"), own))
        .filter(theme -> !theme.lines().isEmpty())
        .toList();
  }

  /**
   * A matter as the list of them tells it: with the day of its report where the edition has none.
   */
  private SourcedLine dated(PressMatter matter) {
    SourcedLine line = line(matter);
    String reported =
        edition.edition().period().isPresent()
            ? ""
            : sections
                .article(matter.articleId())
                .flatMap(Article::citedDay)
                .map(d -> words.text("press.reported-on", words.day(d)))
                .orElse("");
    return new SourcedLine(
        line.lead(),
        words.text("sentence", words.text("press.behind-colon", status(matter)) + reported),
        line.sources());
  }

  SourcedLine line(PressMatter matter) {
    String where = place(matter).map(area -> words.text("sentence.aside", area)).orElse("");
    return new SourcedLine(
        StatusWords.name(matter) + where,
        words.text("sentence", words.text("press.behind-colon", status(matter))),
        citations.of(matter.place(), matter.context(), matter.sources()));
  }

  /** Where it stands, behind those who do it together. */
  private String status(PressMatter matter) {
    String actors = DisplayText.of(matter.actor());
    boolean told =
        JOINT.matcher(actors).find()
            && !UNNAMED.matcher(actors).find()
            && !matter.name().contains(actors)
            && isBefore(matter, matter.actor(), matter.status());
    return (told ? actors : "") + StatusWords.of(matter, words);
  }

  /** A matter with who reported it and when, to stand by itself. */
  String news(PressMatter matter) {
    return PressWords.reported(
            sections.article(matter.articleId()), place(matter).stream().toList(), words)
        + words.text(
            "sentence",
            clause(matter)
                .orElseGet(() -> StatusWords.name(matter) + StatusWords.of(matter, words)));
  }

  /**
   * The clause of the press, where a verb stands between who does it and what: 甲馆与乙馆签订互借协议, of
   * which name and status alone would make 互借协议签订.
   */
  private static Optional<String> clause(PressMatter matter) {
    String clause =
        DisplayText.withoutStop(QuotedSentence.standing(DisplayText.of(matter.context())));
    boolean verbFirst =
        isBefore(matter, matter.status(), matter.name())
            && !clause.startsWith(matter.status())
            && clause.length() <= LONGEST_CLAUSE
            && !DAY.matcher(clause).find()
            && QuotedSentence.isUnderstood(clause);
    return verbFirst ? Optional.of(clause) : Optional.empty();
  }

  private static boolean isBefore(PressMatter matter, String first, String then) {
    int at = matter.context().indexOf(first);
    return at >= 0 && matter.context().indexOf(then, at + first.length()) >= 0;
  }

  /** Where a matter is, unless its name tells that or names a pair of areas that it lies in. */
  private Optional<String> place(PressMatter matter) {
    CodeLists codeLists = edition.codeLists();
    String area = matter.refArea();
    boolean isTold =
        area.isEmpty()
            || matter.name().contains(area)
            || codeLists.areas().stream()
                .filter(a -> a.name().equals(area) || a.members().contains(area))
                .anyMatch(a -> PressWords.isNamed(a, matter.name(), codeLists));
    return isTold ? Optional.empty() : Optional.of(codeLists.placedName(area));
  }
}
