package shuanghe.press.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuanghe.model.Area;
import shuanghe.model.Area.AreaKind;

/** The areas of the code list: what is a part of what, and which pair two sides make. */
public final class AreaTree {

  private static final Set<AreaKind> CITIES =
      Set.of(AreaKind.MUNICIPALITY, AreaKind.CITY, AreaKind.PREFECTURE, AreaKind.COUNTY_LEVEL_CITY);
  private static final Set<AreaKind> DISTRICTS =
      Set.of(
          AreaKind.DISTRICT,
          AreaKind.COUNTY,
          AreaKind.COUNTY_LEVEL_CITY,
          AreaKind.NEW_AREA,
          AreaKind.DEVELOPMENT_ZONE,
          AreaKind.BONDED_ZONE);

  private static final Set<AreaKind> ZONES =
      Set.of(
          AreaKind.NEW_AREA,
          AreaKind.DEVELOPMENT_ZONE,
          AreaKind.BONDED_ZONE,
          AreaKind.SCIENCE_CITY);

  private static final Set<AreaKind> SITES =
      Set.of(AreaKind.AIRPORT, AreaKind.PORT, AreaKind.STATION, AreaKind.HUB, AreaKind.SIGHT);

  private static final BitSet NOTHING = new BitSet();

  /** Level of an area: what 全市, 全省, 全区 and 该区域 may mean. */
  public enum Level {
    DISTRICT,
    CITY,
    PROVINCE,
    /** A zone, or what lies across districts or provinces. */
    REGION;

    private boolean has(AreaKind kind) {
      return switch (this) {
        case DISTRICT -> DISTRICTS.contains(kind);
        case CITY -> CITIES.contains(kind);
        case PROVINCE -> kind == AreaKind.PROVINCE;
        case REGION -> ZONES.contains(kind) || kind == AreaKind.REGION || kind == AreaKind.PAIR;
      };
    }
  }

  private final Map<String, Area> byName = new LinkedHashMap<>();
  private final List<Area> pairs;
  private final Map<String, List<String>> pairsCalled = new HashMap<>();

  /** A number for each area. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /** The numbers of all that each area is or lies in. */
  private final Map<String, BitSet> wholes = new HashMap<>();

  private final String country;

  AreaTree(List<Area> areas) {
    areas.forEach(a -> byName.putIfAbsent(a.name(), a));
    pairs = byName.values().stream().filter(a -> a.kind() == AreaKind.PAIR).toList();
    country =
        byName.values().stream()
            .filter(a -> a.kind() == AreaKind.COUNTRY)
            .map(Area::name)
            .findFirst()
            .orElse("");
    Map<String, Set<String>> names = new HashMap<>();
    byName.keySet().forEach(name -> numbers.put(name, numbers.size()));
    byName.keySet().forEach(name -> wholes.put(name, numbers(wholesOf(name, names))));
    for (Area area : byName.values()) {
      for (String word : area.pairWords()) {
        pairsCalled.computeIfAbsent(word, w -> new ArrayList<>()).add(area.name());
      }
    }
  }

  /** The area of the whole country, where the list has one; else empty. */
  public String country() {
    return country;
  }

  /** What a name stands for in figures: itself, or what a jurisdiction covers. */
  public String meant(String area) {
    Area known = byName.get(area);
    return known == null || known.kind() != AreaKind.JURISDICTION
        ? area
        : together(known.members());
  }

  /** The first pair of the list; empty where it has none. */
  public String firstPair() {
    return pairs.isEmpty() ? "" : pairs.getFirst().name();
  }

  /** Whether a name stands for two or more areas together, such as 川渝. */
  public boolean isPair(String area) {
    Area known = byName.get(area);
    return known != null && known.kind() == AreaKind.PAIR;
  }

  /** The pairs that a word such as 两地 may mean, in the order of the list. */
  public List<String> pairsCalled(String word) {
    return pairsCalled.getOrDefault(word, List.of());
  }

  /** The nearest of the area and what it is a part of that stands at a level. */
  public Optional<String> at(Level level, String area) {
    for (Area a = byName.get(area); a != null; a = byName.get(a.parent())) {
      if (level.has(a.kind())) {
        return Optional.of(a.name());
      }
    }
    return Optional.empty();
  }

  /** The city, province or pair an area lies in; the area itself where it is one. */
  public String city(String area) {
    Area a = byName.get(area);
    while (a != null && a.kind().isPart() && byName.containsKey(a.parent())) {
      a = byName.get(a.parent());
    }
    return a == null ? area : a.name();
  }

  /**
   * Whether an area is another one or lies in it; a pair holds its members and lies where they do.
   */
  public boolean isWithin(String part, String whole) {
    return has(wholes.get(part), whole);
  }

  private boolean has(BitSet all, String area) {
    Integer number = all == null ? null : numbers.get(area);
    return number != null && all.get(number);
  }

  private BitSet numbers(Set<String> areas) {
    BitSet all = new BitSet(numbers.size());
    areas.stream().filter(numbers::containsKey).forEach(area -> all.set(numbers.get(area)));
    return all;
  }

  /**
   * All that an area is or lies in.
   *
   * @param wholes of the areas looked at before
   */
  private Set<String> wholesOf(String name, Map<String, Set<String>> wholes) {
    Set<String> known = wholes.get(name);
    Area area = byName.get(name);
    if (known != null || area == null) {
      return known == null ? Set.of() : known;
    }
    Set<String> all = new HashSet<>();
    wholes.put(name, all);
    if (area.kind() == AreaKind.PAIR) {
      area.members().forEach(member -> all.addAll(wholesOf(member, wholes)));
      area.members().forEach(member -> all.retainAll(wholesOf(member, wholes)));
    } else {
      for (Area a = area; a != null; a = byName.get(a.parent())) {
        all.add(a.name());
      }
      boolean more = true;
      while (more) {
        more = false;
        for (Area pair : pairs) {
          more |= !Collections.disjoint(all, pair.members()) && all.add(pair.name());
        }
      }
    }
    all.add(name);
    return all;
  }

  /** Whether a name that ends in a body's is an area's all the same: 两江新区, 重庆海关. */
  public boolean isZone(String area) {
    Area known = byName.get(area);
    return known != null
        && (ZONES.contains(known.kind())
            || known.kind() == AreaKind.JURISDICTION && !known.members().isEmpty());
  }

  /** Whether an area is a sight, station, port or the like, which holds no other. */
  public boolean isSpot(String area) {
    Area known = byName.get(area);
    return known != null && SITES.contains(known.kind());
  }

  /** Whether an area is a sight, station or the like in the city of a district: 渝中区洪崖洞. */
  public boolean isSiteOf(String district, String site) {
    Area place = byName.get(site);
    Area around = byName.get(district);
    return place != null
        && around != null
        && isSpot(site)
        && DISTRICTS.contains(around.kind())
        && city(site).equals(city(district));
  }

  /**
   * The area of several areas together: the one that holds all others, else the narrowest pair or
   * larger area that all lie in; empty where there is none.
   */
  public String together(Collection<String> areas) {
    if (areas.size() == 1) {
      String only = areas.iterator().next();
      return byName.containsKey(only) ? only : "";
    }
    BitSet common = null;
    String first = "";
    for (String one : areas) {
      if (!one.isEmpty()) {
        BitSet of = wholes.getOrDefault(one, NOTHING);
        if (common == null) {
          common = (BitSet) of.clone();
        } else {
          common.and(of);
        }
        first = first.isEmpty() || one.compareTo(first) < 0 ? one : first;
      }
    }
    if (first.isEmpty()) {
      return "";
    }
    String widest = "";
    for (String one : areas) {
      boolean before = widest.isEmpty() || one.compareTo(widest) < 0;
      widest = before && has(common, one) ? one : widest;
    }
    return widest.isEmpty() ? narrowest(first, common) : widest;
  }

  /**
   * The narrowest pair or larger area of those that several areas lie in.
   *
   * @param first one of those areas
   * @param common all that they lie in
   */
  private String narrowest(String first, BitSet common) {
    Area a = byName.get(first);
    while (a != null && !has(common, a.name())) {
      a = byName.get(a.parent());
    }
    String narrowest = a == null ? "" : a.name();
    for (Area pair : pairs) {
      if (has(common, pair.name()) && (narrowest.isEmpty() || holds(narrowest, pair.members()))) {
        narrowest = pair.name();
      }
    }
    return narrowest;
  }

  private boolean holds(String whole, Collection<String> all) {
    for (String area : all) {
      if (!isWithin(area, whole)) {
        return false;
      }
    }
    return true;
  }
}
