package shuanghe.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import shuanghe.analysis.ChangePhrases;
import shuanghe.analysis.QuotedSentence;
import shuanghe.model.Message;

/** Wording of what a correction or supplement changes. */
final class ChangeWords {

  /** How many records of a kind are named; further ones are counted. */
  private static final int NAMED = 12;

  private static final Set<String> KINDS = Set.of("observations", "articles", "matters", "facts");

  private ChangeWords() {}

  /** A line for each change, in their order, kind by kind. */
  static List<String> lines(List<EditionChange> changes, Wording words) {
    Map<String, List<EditionChange>> byKind = new LinkedHashMap<>();
    changes.stream()
        .filter(change -> KINDS.contains(change.table()))
        .forEach(
            change -> byKind.computeIfAbsent(change.table(), k -> new ArrayList<>()).add(change));
    List<String> lines = new ArrayList<>();
    byKind.forEach(
        (table, all) -> {
          Message kind = Message.of("change-of." + table);
          all.stream().limit(NAMED).forEach(change -> lines.add(words.text(line(kind, change))));
          if (all.size() > NAMED) {
            lines.add(words.text("edition-change.further", kind, all.size() - NAMED));
          }
        });
    return lines;
  }

  private static Message line(Message kind, EditionChange change) {
    if (change.before().isEmpty()) {
      return Message.of("edition-change.new", kind, with(change.name(), change.after()));
    }
    return change.after().isEmpty()
        ? Message.of("edition-change.withdrawn", kind, with(change.name(), change.before()))
        : Message.of(
            "edition-change.corrected", kind, bare(change.name()), change.before(), change.after());
  }

  /** The name and, where it does not tell it, the value. */
  private static Message with(String name, String value) {
    String bare = bare(name);
    boolean told = Stream.of(value.split("、")).allMatch(bare::contains);
    Message named = Message.of("words", bare);
    return told ? named : ChangePhrases.clauses(named, Message.of("words", value));
  }

  /** The name; of a sentence, without what ties it to the one before and without its stop. */
  private static String bare(String name) {
    return DisplayText.withoutStop(QuotedSentence.standing(name));
  }
}
