package shuanghe.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.analysis.Source;
import shuanghe.analysis.SourceIndex;
import shuanghe.briefing.BriefingView.SourceEntry;
import shuanghe.model.Place;

/** The sources a briefing cites; those it does not cite are left out of its list. */
final class Citations {

  private final EditionAnalysis edition;
  private final Wording words;
  private final SourceIndex index;
  private final Set<Integer> cited = new HashSet<>();

  Citations(EditionAnalysis edition, Wording words) {
    this.edition = edition;
    this.words = words;
    this.index = new SourceIndex(edition.sources());
  }

  /** The entry of a text, without citing it. */
  Optional<Source> find(Place place, String text) {
    return index.find(place, text);
  }

  /** Cites the entry of a text at its first place, and those of the other places. */
  List<Integer> of(Place first, String text, List<Place> others) {
    TreeSet<Integer> numbers = new TreeSet<>();
    find(first, text).ifPresent(s -> numbers.add(s.number()));
    others.stream()
        .filter(p -> !p.equals(first))
        .flatMap(p -> find(p, "").stream())
        .forEach(s -> numbers.add(s.number()));
    return cite(List.copyOf(numbers));
  }

  /** Marks numbers as cited. */
  List<Integer> cite(List<Integer> numbers) {
    cited.addAll(numbers);
    return numbers;
  }

  /** The sources of all that was worded so far; to be called last. */
  List<SourceEntry> sources() {
    return edition.sources().stream()
        .filter(s -> cited.contains(s.number()))
        .map(
            s ->
                new SourceEntry(
                    s.number(), origin(s), place(s), DisplayText.withinQuotes(s.sentence())))
        .toList();
  }

  private String origin(Source source) {
    List<String> parts = new ArrayList<>();
    if (!source.newspaper().isEmpty()) {
      parts.add(
          source.sentence().isEmpty()
              ? source.newspaper()
              : DisplayText.publisher(source.newspaper()));
    }
    if (!source.date().isEmpty()) {
      parts.add(words.day(LocalDate.parse(source.date())));
    }
    if (!source.page().isEmpty()) {
      parts.add(words.text("source.page", source.page()));
    }
    if (!source.title().isEmpty()) {
      parts.add(
          source.sentence().isEmpty()
              ? words.sentence(source.title())
              : DisplayText.quoted(words.text(source.title())));
    }
    return parts.isEmpty() ? words.text("source.unknown") : words.clauses(parts);
  }

  private String place(Source source) {
    return source.place().line() == 0
        ? source.place().file()
        : words.text(
            "source.place", source.place().file(), Integer.toString(source.place().line()));
  }
}
