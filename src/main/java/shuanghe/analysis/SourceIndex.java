package shuanghe.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuanghe.model.Place;

/** Index of a source list by where its entries stand and what they say. */
public final class SourceIndex {

  private final Map<Place, List<Source>> byPlace = new HashMap<>();
  private final Map<String, List<Source>> byFile = new HashMap<>();

  /** An index that is filled as the list grows. */
  SourceIndex() {}

  /** The index of a finished list. */
  public SourceIndex(List<Source> sources) {
    sources.forEach(this::add);
  }

  void add(Source source) {
    byPlace.computeIfAbsent(source.place(), p -> new ArrayList<>()).add(source);
    byFile.computeIfAbsent(source.place().file(), f -> new ArrayList<>()).add(source);
  }

  /**
   * The entry for something that stands at a place: the sentence that holds the text, looked for on
   * that line and then in that file; else whatever the list has of that line.
   *
   * @param text the sentence or a clause of it; empty for a row of a table
   */
  public Optional<Source> find(Place place, String text) {
    return said(place, text).or(() -> byPlace.getOrDefault(place, List.of()).stream().findFirst());
  }

  Optional<Source> said(Place place, String text) {
    return text.isEmpty()
        ? Optional.empty()
        : holding(byPlace.getOrDefault(place, List.of()), text)
            .or(() -> holding(byFile.getOrDefault(place.file(), List.of()), text));
  }

  private static Optional<Source> holding(List<Source> sources, String text) {
    return sources.stream().filter(s -> s.sentence().contains(text)).findFirst();
  }
}
