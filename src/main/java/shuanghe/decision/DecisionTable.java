package shuanghe.decision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import shuanghe.input.FirstPlaces;
import shuanghe.input.InputFile;
import shuanghe.input.Outcome;
import shuanghe.input.ReadResult;
import shuanghe.input.RowCheck;
import shuanghe.input.TableFile;
import shuanghe.input.TableForm;
import shuanghe.input.TableRow;
import shuanghe.input.WrittenDate;
import shuanghe.model.CodeLists;
import shuanghe.model.Decision;
import shuanghe.model.Decision.DecidedAttribute;
import shuanghe.model.Decision.DecidedRuling;
import shuanghe.model.Domain;
import shuanghe.model.Fact;
import shuanghe.model.Message;
import shuanghe.model.Place;
import shuanghe.model.TimePeriod;

/**
 * Reader of the rows of {@code decisions.csv} ({@link TableForm#DECISIONS}). A row whose cell of
 * the decision is empty, as the sheet 待核 has them, is not decided yet and says nothing. One
 * attribute of one thing is decided once; a further row on it is rejected.
 */
public final class DecisionTable {

  private static final String FILE = "decisions.csv";

  private final CodeLists codeLists;
  private final FirstPlaces<String> firstPlaces = new FirstPlaces<>();

  private DecisionTable(CodeLists codeLists) {
    this.codeLists = codeLists;
  }

  /** Reads a whole file. */
  public static ReadResult<Optional<Decision>> readAll(InputFile file, CodeLists codeLists) {
    return TableFile.readAll(file, TableForm.DECISIONS, new DecisionTable(codeLists)::read);
  }

  private Outcome<Optional<Decision>> read(TableRow row) {
    String cell = row.text("value");
    if (cell.isEmpty()) {
      return new Outcome.Accepted<>(Optional.empty());
    }
    RowCheck check = new RowCheck(row);
    String id = check.needed("id");
    DecidedRuling ruling = DecidedRuling.of(cell);
    Optional<DecidedAttribute> attribute =
        check.known(
            "attribute",
            DecidedAttribute.of(row.text("attribute")),
            DecisionTable::unknownAttribute);
    attribute
        .filter(a -> ruling == DecidedRuling.CORRECT)
        .ifPresent(a -> checkValue(check, a, cell));
    Optional<LocalDate> date = check.known("date", day(row.text("date")), () -> WrittenDate.FAULT);
    if (!check.passed()) {
      return check.rejected();
    }
    Optional<Place> first = firstPlaces.before(id + "\t" + attribute.orElseThrow(), row.place());
    if (first.isPresent()) {
      return new Outcome.Rejected<>(row.rejection("id", Message.of("decision.twice", first.get())));
    }
    return new Outcome.Accepted<>(
        Optional.of(
            new Decision(
                row.place(),
                id,
                attribute.orElseThrow(),
                ruling,
                ruling == DecidedRuling.CORRECT ? cell : "",
                row.text("by"),
                date,
                row.text("note"))));
  }

  private void checkValue(RowCheck check, DecidedAttribute attribute, String cell) {
    switch (attribute) {
      case ALL -> check.fault("value", Message.of("decision.of-what", check.heading("attribute")));
      case VALUE -> {
        if (WrittenAmount.parse(cell).isEmpty()) {
          check.fault("value", Message.of("decision.no-number"));
        }
      }
      case KIND ->
          known(
              check,
              DecidedCorrections.kind(cell).isPresent(),
              Message.of(
                  "decision.kind",
                  Arrays.stream(Fact.Kind.values()).map(Fact.Kind::label).toList()));
      case REF_AREA -> known(check, codeLists.area(cell).isPresent(), Message.of("decision.area"));
      case TIME_PERIOD ->
          known(check, TimePeriod.parse(cell).isPresent(), Message.of("decision.period"));
      case DOMAIN ->
          known(
              check,
              codeLists.domain(cell).isPresent(),
              Message.of(
                  "domain.unknown", codeLists.allDomains().stream().map(Domain::label).toList()));
      case UNIT, QUALIFIER, INDICATOR -> {}
    }
  }

  private static void known(RowCheck check, boolean known, Message fault) {
    if (!known) {
      check.fault("value", fault);
    }
  }

  /** A day as it is written, or as Excel saves one: 2023/9/7. */
  private static Optional<LocalDate> day(String text) {
    return WrittenDate.parse(
        text.replaceFirst("^(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})$", "$1年$2月$3日"));
  }

  private static Message unknownAttribute() {
    return Message.of(
        "decision.attribute",
        Arrays.stream(DecidedAttribute.values())
            .filter(a -> a != DecidedAttribute.ALL)
            .map(DecidedAttribute::code)
            .toList());
  }
}
