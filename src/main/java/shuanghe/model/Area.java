package shuanghe.model;

import java.util.List;

/**
 * A reference area of the code list {@code areas.csv}.
 *
 * @param code the code used in indicator tables (GB/T 2260 where there is one)
 * @param name the short Chinese name facts carry, such as 重庆
 * @param aliases other ways to write it, such as 重庆市 or 渝
 * @param parent name of the area it is a part of, or empty
 */
public record Area(String code, String name, List<String> aliases, String parent) {

  public Area {
    aliases = List.copyOf(aliases);
  }
}
