package shuanghe.ledger;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shuanghe.input.FirstPlaces;
import shuanghe.input.InputFile;
import shuanghe.input.InputFolder;
import shuanghe.input.NamedDomain;
import shuanghe.input.Outcome;
import shuanghe.input.ReadResult;
import shuanghe.input.RowCheck;
import shuanghe.input.TableColumn;
import shuanghe.input.TableFile;
import shuanghe.input.TableForm;
import shuanghe.input.TableRow;
import shuanghe.input.TraditionalScript;
import shuanghe.input.WrittenDate;
import shuanghe.ledger.LedgerWord.LedgerRole;
import shuanghe.model.CodeLists;
import shuanghe.model.Domain;
import shuanghe.model.Matter.Status;
import shuanghe.model.Message;
import shuanghe.model.Place;
import shuanghe.model.Rejection;

/**
 * Vocabulary of ledgers: words for a status, a domain or a day, by the list {@code
 * input/codelists/ledger-words.csv}, which staff extend. The program's own codes and labels are
 * understood without it.
 */
public final class LedgerWords {

  /** The list, within the folder of code lists. */
  public static final String FILE = "ledger-words.csv";

  private final Map<String, LedgerWord> words;
  private final List<Rejection> rejections;
  private final CodeLists codeLists;
  private final NamedDomain names;

  private LedgerWords(List<LedgerWord> words, List<Rejection> rejections, CodeLists codeLists) {
    this.codeLists = codeLists;
    this.names = new NamedDomain(codeLists);
    this.words =
        words.stream().collect(Collectors.toMap(w -> key(w.word(), w.role()), Function.identity()));
    this.rejections = List.copyOf(rejections);
  }

  /** Reads the list of a folder of code lists; an office may go without it. */
  public static LedgerWords load(Path lists, CodeLists codeLists) {
    if (!Files.exists(lists.resolve(FILE), LinkOption.NOFOLLOW_LINKS)) {
      return new LedgerWords(List.of(), List.of(), codeLists);
    }
    FirstPlaces<String> firstPlaces = new FirstPlaces<>();
    return switch (new InputFolder(lists, "codelists/").file(FILE)) {
      case Outcome.Rejected<InputFile> none ->
          new LedgerWords(List.of(), List.of(none.rejection()), codeLists);
      case Outcome.Accepted<InputFile> file -> {
        ReadResult<LedgerWord> taken =
            TableFile.readAll(
                file.item(), TableForm.LEDGER_WORD_LIST, row -> word(row, firstPlaces, codeLists));
        yield new LedgerWords(taken.items(), taken.rejections(), codeLists);
      }
    };
  }

  private static Outcome<LedgerWord> word(
      TableRow row, FirstPlaces<String> firstPlaces, CodeLists codeLists) {
    RowCheck check = new RowCheck(row);
    String word = plain(check.needed("word"));
    Optional<LedgerRole> role =
        check.known(
            "role",
            LedgerRole.of(check.needed("role")),
            () -> Message.of("word-list.role", LedgerRole.codes()));
    String value = row.text("value");
    role.filter(r -> !takes(r, value, codeLists))
        .ifPresent(r -> check.fault("value", noValue(r, codeLists)));
    if (check.passed()) {
      Optional<Place> first = firstPlaces.before(key(word, role.orElseThrow()), row.place());
      first.ifPresent(
          place -> check.fault("word", Message.of("code-list.name-twice", word, place)));
    }
    return check.passed()
        ? new Outcome.Accepted<>(new LedgerWord(word, role.orElseThrow(), value))
        : check.rejected();
  }

  private static String key(String word, LedgerRole role) {
    return word.toLowerCase(Locale.ROOT) + "\t" + role;
  }

  private static boolean takes(LedgerRole role, String value, CodeLists codeLists) {
    return switch (role) {
      case STATUS -> named(value).isPresent();
      case DOMAIN -> codeLists.domain(value).isPresent();
      case DUE -> WrittenDate.parse(value).isPresent();
      case HEAD -> columns().contains(value);
      case WITHIN_YEAR, NO_DUE, NO_PROGRESS, NOTHING -> value.isEmpty();
    };
  }

  private static List<String> columns() {
    return TableForm.MATTERS.columns().stream().map(TableColumn::name).toList();
  }

  /** What the office calls columns of a ledger, with their names in the program's own. */
  public Map<String, String> heads() {
    return words.values().stream()
        .filter(word -> word.role() == LedgerRole.HEAD)
        .collect(Collectors.toMap(LedgerWord::word, LedgerWord::value));
  }

  private static Message noValue(LedgerRole role, CodeLists codeLists) {
    return switch (role) {
      case STATUS -> Message.of("ledger-word-list.status", statuses());
      case DOMAIN -> Message.of("domain.unknown", domains(codeLists));
      case DUE -> WrittenDate.FAULT;
      case HEAD -> Message.of("ledger-word-list.head", columns());
      case WITHIN_YEAR, NO_DUE, NO_PROGRESS, NOTHING -> Message.of("ledger-word-list.value");
    };
  }

  /** Rows of the list that were not taken. */
  public List<Rejection> rejections() {
    return rejections;
  }

  /** The status that a cell names by code, label or a word of the list. */
  Optional<Status> status(String cell) {
    return named(TraditionalScript.simplified(cell))
        .or(() -> word(cell, LedgerRole.STATUS).flatMap(word -> named(word.value())));
  }

  private static Optional<Status> named(String text) {
    return Arrays.stream(Status.values())
        .filter(s -> s != Status.UNTOLD)
        .filter(s -> s.code().equalsIgnoreCase(text.replace(' ', '-')) || s.label().equals(text))
        .findFirst();
  }

  /** The domain that a cell names by code, label or a word of the list. */
  Optional<Domain> domain(String cell) {
    return codeLists
        .domain(TraditionalScript.simplified(cell))
        .or(() -> word(cell, LedgerRole.DOMAIN).flatMap(word -> codeLists.domain(word.value())));
  }

  /** The domain that the name of a matter tells by the terms of {@code domain-terms.csv}. */
  Optional<Domain> domainByName(String name) {
    return names.first(TraditionalScript.simplified(name));
  }

  /** The one domain whose name or word stands in a text; empty where none or several do. */
  Optional<Domain> domainWithin(String text) {
    List<Domain> found =
        Stream.concat(
                codeLists.cooperation().stream().map(Domain::label),
                words.values().stream()
                    .filter(w -> w.role() == LedgerRole.DOMAIN)
                    .map(LedgerWord::word))
            .filter(text::contains)
            .flatMap(word -> domain(word).stream())
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** A cell's text; empty where the cell says nothing. */
  String text(String cell) {
    return word(cell, LedgerRole.NOTHING).isPresent() ? "" : cell;
  }

  /** The word of the list that a cell consists of, if it has that role. */
  Optional<LedgerWord> word(String cell, LedgerRole role) {
    return Optional.ofNullable(words.get(key(plain(cell), role)));
  }

  /** The statuses, for messages. */
  static List<String> statuses() {
    return Arrays.stream(Status.values())
        .filter(s -> s != Status.UNTOLD)
        .map(Status::label)
        .toList();
  }

  /** The domains, for messages. */
  List<String> domains() {
    return domains(codeLists);
  }

  private static List<String> domains(CodeLists codeLists) {
    return codeLists.allDomains().stream().map(Domain::label).toList();
  }

  /** A cell in simplified script, without blanks, quotation marks, and full stops at its end. */
  static String plain(String written) {
    String cell = TraditionalScript.simplified(written);
    StringBuilder plain = new StringBuilder();
    for (char c : cell.toCharArray()) {
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && "“”\"".indexOf(c) < 0) {
        plain.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c);
      }
    }
    while (!plain.isEmpty() && "。.;,".indexOf(plain.charAt(plain.length() - 1)) >= 0) {
      plain.setLength(plain.length() - 1);
    }
    return plain.toString();
  }
}
