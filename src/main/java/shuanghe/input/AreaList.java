package shuanghe.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shuanghe.model.Area;
import shuanghe.model.Message;
import shuanghe.model.Rejection;

/** Reader of {@code areas.csv}, whose rows name each other as parents and members. */
final class AreaList {

  /**
   * An area and the row that gives it.
   *
   * @param area the area as its row gives it
   * @param row the row, for faults that show only when all rows are read
   */
  record AreaLine(Area area, TableRow row) {}

  private final CodeListNames names;

  AreaList(CodeListNames names) {
    this.names = names;
  }

  /** One row by itself. */
  Outcome<AreaLine> line(TableRow row) {
    RowCheck check = new RowCheck(row);
    String code = check.needed("code");
    String name = check.needed("name");
    List<String> aliases = row.parts("aliases");
    Optional<Area.AreaKind> kind =
        check.known("kind", Area.AreaKind.of(row.text("kind")), AreaList::unknownKind);
    names.unique(check, row, "name", CodeListNames.of(code, name, aliases));
    names.inEnglish(name, row.text("name_en"));
    return check.passed()
        ? new Outcome.Accepted<>(
            new AreaLine(
                new Area(
                    code,
                    name,
                    aliases,
                    kind.orElseThrow(),
                    row.text("parent"),
                    row.parts("members"),
                    row.parts("pair_words")),
                row))
        : check.rejected();
  }

  private static Message unknownKind() {
    return Message.of(
        "area-list.kind",
        Arrays.stream(Area.AreaKind.values())
            .map(Area.AreaKind::code)
            .filter(code -> !code.isEmpty())
            .toList());
  }

  /**
   * The areas of all rows; one whose parent or member is none of them is rejected, wherever in the
   * list those are, and so is one that by its parents would lie in itself.
   */
  ReadResult<Area> known(ReadResult<AreaLine> areas) {
    Set<String> given =
        areas.items().stream().map(item -> item.area().name()).collect(Collectors.toSet());
    Map<String, String> parents = new HashMap<>();
    areas.items().forEach(item -> parents.put(item.area().name(), item.area().parent()));
    List<Area> known = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>(areas.rejections());
    for (AreaLine item : areas.items()) {
      Optional<Rejection> fault =
          unknownArea(item, "parent", Stream.of(item.area().parent()), given)
              .or(() -> unknownArea(item, "members", item.area().members().stream(), given))
              .or(() -> inItself(item, parents));
      fault.ifPresentOrElse(rejections::add, () -> known.add(item.area()));
    }
    return new ReadResult<>(LegacyAreas.withPairs(known), rejections, areas.read());
  }

  private static Optional<Rejection> inItself(AreaLine item, Map<String, String> parents) {
    String name = item.area().name();
    Set<String> passed = new HashSet<>();
    String around = item.area().parent();
    while (!around.equals(name) && passed.add(around)) {
      around = parents.getOrDefault(around, "");
    }
    return around.equals(name)
        ? Optional.of(item.row().rejection("parent", Message.of("area-list.in-itself", name)))
        : Optional.empty();
  }

  private static Optional<Rejection> unknownArea(
      AreaLine item, String column, Stream<String> named, Set<String> names) {
    return named
        .filter(name -> !name.isEmpty() && !names.contains(name))
        .findFirst()
        .map(
            name ->
                item.row()
                    .rejection(
                        column,
                        Message.of(
                            "area-list.area-unknown",
                            name,
                            NearestName.question(name, names.stream().sorted()))));
  }
}
