package shuanghe.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A reference area of the code list {@code areas.csv}.
 *
 * @param code the code used in indicator tables: GB/T 2260 for administrative areas, IATA for
 *     airports
 * @param name the Chinese name that facts carry, such as 重庆
 * @param aliases other ways to write it, such as 重庆市 or 渝
 * @param kind what sort of area
 * @param parent name of the area it is a part of, or empty
 * @param members names of the areas it stands for: the sides of a pair, what a jurisdiction covers
 * @param pairWords words that mean this pair where nothing near says otherwise, such as 两地
 * @param shownName the name as shown in the language of the edition
 * @param placedName the same with that of its city where the area is a part of one: 重庆两江新区, but 成都
 */
public record Area(
    String code,
    String name,
    List<String> aliases,
    AreaKind kind,
    String parent,
    List<String> members,
    List<String> pairWords,
    String shownName,
    String placedName) {

  public Area {
    aliases = List.copyOf(aliases);
    members = List.copyOf(members);
    pairWords = List.copyOf(pairWords);
  }

  /** An area shown as its row of the code list has it. */
  public Area(
      String code,
      String name,
      List<String> aliases,
      AreaKind kind,
      String parent,
      List<String> members,
      List<String> pairWords) {
    this(code, name, aliases, kind, parent, members, pairWords, name, placed(name, kind, parent));
  }

  /** Sort of area; the code is what {@code areas.csv} says. */
  public enum AreaKind {
    COUNTRY("country"),
    MUNICIPALITY("municipality"),
    PROVINCE("province"),
    CITY("city"),
    PREFECTURE("prefecture"),
    DISTRICT("district"),
    COUNTY("county"),
    COUNTY_LEVEL_CITY("county-level city"),
    NEW_AREA("new area"),
    DEVELOPMENT_ZONE("development zone"),
    BONDED_ZONE("bonded zone"),
    SCIENCE_CITY("science city"),
    REGION("region"),
    AIRPORT("airport"),
    PORT("port"),
    STATION("station"),
    HUB("hub"),
    /** A sight or museum, which counts for its city and no district: 武侯祠. */
    SIGHT("sight"),
    /** Two or more areas that work together, 川渝 or 成渝. */
    PAIR("pair"),
    /** An authority named after a city whose figures are of its members, as 成都海关 of 四川. */
    JURISDICTION("jurisdiction"),
    /** Not said. */
    OTHER("");

    private final String code;

    AreaKind(String code) {
      this.code = code;
    }

    /** Code in CSV files and in the warehouse. */
    public String code() {
      return code;
    }

    /** The kind with this code. */
    public static Optional<AreaKind> of(String code) {
      return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst();
    }

    /** Whether it is a part of a city, which is told with the city beside it. */
    public boolean isPart() {
      return switch (this) {
        case DISTRICT, COUNTY, COUNTY_LEVEL_CITY -> true;
        case NEW_AREA, DEVELOPMENT_ZONE, BONDED_ZONE, SCIENCE_CITY, REGION -> true;
        case AIRPORT, PORT, STATION, HUB, SIGHT -> true;
        case COUNTRY, MUNICIPALITY, PROVINCE, CITY, PREFECTURE -> false;
        case PAIR, JURISDICTION, OTHER -> false;
      };
    }
  }

  /** What is measured of the area, as the subject of a sentence: 重庆汽车产量, 重庆两江新区汽车产量. */
  public String subject(String measured) {
    if (measured.contains(name)) {
      return kind.isPart() && !parent.isEmpty() && !measured.contains(parent)
          ? parent + measured
          : measured;
    }
    String place = placed(name, kind, parent);
    int shared = Math.min(place.length(), measured.length());
    while (shared > 0 && !place.endsWith(measured.substring(0, shared))) {
      shared--;
    }
    return place + measured.substring(shared);
  }

  private static String placed(String name, AreaKind kind, String parent) {
    boolean told = parent.isEmpty() || !kind.isPart() || name.contains(parent);
    return told ? name : parent + name;
  }

  /** The same shown by its English name; a part of a city by that of the city as well. */
  Area inEnglish(UnaryOperator<String> names) {
    String own = names.apply(name);
    boolean told = parent.isEmpty() || !kind.isPart() || own.contains(names.apply(parent));
    String placed = told ? own : own + ", " + names.apply(parent);
    return new Area(code, name, aliases, kind, parent, members, pairWords, own, placed);
  }
}
