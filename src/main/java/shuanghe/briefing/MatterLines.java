package shuanghe.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shuanghe.analysis.DomainAnalysis;
import shuanghe.analysis.EditionAnalysis;
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
        words.text(
            "sentence", words.text("press.behind-colon", StatusWords.of(matter, words)) + reported),
        line.sources());
  }

  SourcedLine line(PressMatter matter) {
    String where = place(matter).map(area -> words.text("sentence.aside", area)).orElse("");
    return new SourcedLine(
        StatusWords.name(matter) + where,
        words.text("sentence", words.text("press.behind-colon", StatusWords.of(matter, words))),
        citations.of(matter.place(), matter.context(), matter.sources()));
  }

  /** A matter with who reported it and when, to stand by itself. */
  String news(PressMatter matter) {
    return PressWords.reported(
            sections.article(matter.articleId()), place(matter).stream().toList(), words)
        + words.text("sentence", StatusWords.name(matter) + StatusWords.of(matter, words));
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
