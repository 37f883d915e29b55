package shuanghe.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shuanghe.analysis.QuotedSentence;

/** Wording of what a correction or supplement changes. */
final class ChangeWords {

  /** How many records of a kind are named; further ones are counted. */
  private static final int NAMED = 12;

  private static final Map<String, String> KINDS =
      Map.of("observations", "统计数据", "articles", "报道", "matters", "合作事项", "facts", "报道数据");

  private ChangeWords() {}

  /** A line for each change, in their order, kind by kind. */
  static List<String> lines(List<EditionChange> changes) {
    Map<String, List<EditionChange>> byKind = new LinkedHashMap<>();
    changes.forEach(
        change ->
            byKind
                .computeIfAbsent(KINDS.getOrDefault(change.table(), ""), k -> new ArrayList<>())
                .add(change));
    List<String> lines = new ArrayList<>();
    byKind.forEach(
        (kind, all) -> {
          if (!kind.isEmpty()) {
            all.stream().limit(NAMED).forEach(change -> lines.add(line(kind, change)));
            if (all.size() > NAMED) {
              lines.add(kind + "另有" + (all.size() - NAMED) + "处变动。");
            }
          }
        });
    return lines;
  }

  private static String line(String kind, EditionChange change) {
    if (change.before().isEmpty()) {
      return "新增" + kind + "：" + with(change.name(), change.after()) + "。";
    }
    return change.after().isEmpty()
        ? "撤回" + kind + "：" + with(change.name(), change.before()) + "。"
        : kind + "“" + bare(change.name()) + "”由" + change.before() + "更正为" + change.after() + "。";
  }

  /** The name and, where it does not tell it, the value. */
  private static String with(String name, String value) {
    String bare = bare(name);
    boolean told = Stream.of(value.split("、")).allMatch(bare::contains);
    return told ? bare : bare + "，" + value;
  }

  /** The name; of a sentence, without what ties it to the one before and without its stop. */
  private static String bare(String name) {
    return DisplayText.withoutStop(QuotedSentence.standing(name));
  }
}
