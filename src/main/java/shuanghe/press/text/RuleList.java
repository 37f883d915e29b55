package shuanghe.press.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Rules in order, of which the first that holds decides.
 *
 * <p>What each rule says stands with an example and a counterexample in {@code language/rules.csv},
 * under the list's name and in the order of the rules, so that code holds no words of the language.
 *
 * @param <C> what is looked at
 * @param <D> what is decided
 */
public final class RuleList<C, D> {

  private static final String FILE = "/shuanghe/press/language/rules.csv";
  private static final CSVFormat FORM =
      CSVFormat.RFC4180
          .builder()
          .setHeader("list", "id", "says", "example", "counterexample")
          .setSkipHeaderRecord(true)
          .get();
  private static final List<RuleText> TEXTS = read();

  /** All that any rule may need. */
  private static final long ALL = -1;

  private final String name;
  private final List<Rule<C, D>> rules;
  private final List<RuleText> texts;

  /** Each rule as it is given where it decides, in their order. */
  private final List<Optional<Rule<C, D>>> deciding;

  /** When each rule holds, in their order. */
  private final Predicate<C>[] holds;

  /** What each rule needs, in their order. */
  private final long[] needs;

  private RuleList(String name, List<Rule<C, D>> rules) {
    this.name = name;
    this.rules = rules;
    this.deciding = rules.stream().map(Optional::of).toList();
    this.holds = holds(rules);
    this.needs = rules.stream().mapToLong(Rule::needs).toArray();
    this.texts = TEXTS.stream().filter(t -> t.list().equals(name)).toList();
    List<String> written = texts.stream().map(RuleText::id).toList();
    List<String> held = rules.stream().map(Rule::id).toList();
    if (!written.equals(held)) {
      throw new IllegalStateException(
          "language/rules.csv: the rules of the list '"
              + name
              + "' are "
              + held
              + ", not "
              + written);
    }
  }

  @SuppressWarnings("unchecked")
  private static <C, D> Predicate<C>[] holds(List<Rule<C, D>> rules) {
    return rules.stream().map(Rule::when).toArray(Predicate[]::new);
  }

  /**
   * The rules of a list.
   *
   * @throws IllegalStateException if {@code language/rules.csv} has not one row for each rule, in
   *     their order; the message names both
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <C, D> RuleList<C, D> of(String name, Rule<C, D>... rules) {
    return new RuleList<>(name, List.of(rules));
  }

  /** What all rules say, in the order of {@code language/rules.csv}. */
  public static List<RuleText> written() {
    return TEXTS;
  }

  /** Name of the list, as {@code rules.csv} has it. */
  public String name() {
    return name;
  }

  /** What the rules say, in their order. */
  public List<RuleText> texts() {
    return texts;
  }

  /** What a rule of the list says. */
  public RuleText text(Rule<C, D> rule) {
    return texts.get(rules.indexOf(rule));
  }

  /** The first rule that holds; empty where none does. */
  public Optional<Rule<C, D>> first(C looked) {
    return first(looked, ALL);
  }

  /**
   * The first rule that holds of what offers no more than this.
   *
   * @param offered bits as the rules need them
   */
  public Optional<Rule<C, D>> first(C looked, long offered) {
    for (int i = 0; i < holds.length; i++) {
      if ((needs[i] & ~offered) == 0 && holds[i].test(looked)) {
        return deciding.get(i);
      }
    }
    return Optional.empty();
  }

  /** Whether any rule may hold of what offers no more than this. */
  public boolean mayHold(long offered) {
    for (long needed : needs) {
      if ((needed & ~offered) == 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * The first rule that holds of a figure, kept in a trace.
   *
   * @param at offset of the figure in its passage
   */
  public Optional<Rule<C, D>> first(C looked, RuleTrace trace, int at) {
    return first(looked, ALL, trace, at);
  }

  /** The same of a figure that offers no more than this. */
  public Optional<Rule<C, D>> first(C looked, long offered, RuleTrace trace, int at) {
    Optional<Rule<C, D>> first = first(looked, offered);
    first.ifPresent(rule -> trace.decided(this, rule, looked, at));
    return first;
  }

  /** Rules in the order in which they are asked. */
  public List<Rule<C, D>> rules() {
    return rules;
  }

  private static List<RuleText> read() {
    try (InputStream in = RuleList.class.getResourceAsStream(FILE);
        CSVParser rows = CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), FORM)) {
      List<RuleText> texts = new ArrayList<>();
      for (CSVRecord row : rows) {
        if (row.size() != 5) {
          throw new IllegalStateException(
              "language/rules.csv:"
                  + rows.getCurrentLineNumber()
                  + ": has "
                  + row.size()
                  + " cells; right: list,id,says,example,counterexample");
        }
        texts.add(new RuleText(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4)));
      }
      return List.copyOf(texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
