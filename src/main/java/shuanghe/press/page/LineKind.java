package shuanghe.press.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import shuanghe.model.Furniture;
import shuanghe.press.page.PrintedLine.LineRole;

/** Kind of a line by a cue of the list {@code page.csv}; its code is the name in small letters. */
enum LineKind {
  CAPTION(LineRole.CAPTION),
  CONTINUATION(LineRole.CONTINUATION),
  BYLINE(LineRole.BYLINE),
  CREDIT(LineRole.CREDIT),
  DATA_HEAD(LineRole.DATA_HEAD),
  KICKER_LABEL(LineRole.KICKER),
  ABSTRACT(LineRole.BODY),
  TABLE_TITLE(LineRole.TABLE),
  UNIT_LINE(LineRole.TABLE),
  ALMANAC(Furniture.FurnitureKind.FOLIO),
  ISSUER(Furniture.FurnitureKind.NAVIGATION),
  MASTHEAD(Furniture.FurnitureKind.MASTHEAD),
  SITE(Furniture.FurnitureKind.NAVIGATION),
  BREADCRUMB(Furniture.FurnitureKind.BREADCRUMB),
  BUTTON(Furniture.FurnitureKind.BUTTON),
  /** An invitation to follow whom the end of the line names: 关注…公众号. */
  FOLLOW(Furniture.FurnitureKind.BUTTON),
  COUNTER(Furniture.FurnitureKind.COUNTER),
  NAVIGATION(Furniture.FurnitureKind.NAVIGATION),
  ORIGINAL_TITLE(Furniture.FurnitureKind.NAVIGATION),
  TEASER(Furniture.FurnitureKind.TEASER),
  POINTER(Furniture.FurnitureKind.TEASER),
  BULLETIN(Furniture.FurnitureKind.NAVIGATION),
  IMPRINT(Furniture.FurnitureKind.IMPRINT),
  EDITORS(Furniture.FurnitureKind.EDITORS),
  JUMP(Furniture.FurnitureKind.JUMP);

  private static final Map<String, LineKind> BY_CODE =
      Arrays.stream(values())
          .collect(
              Collectors.toUnmodifiableMap(
                  k -> k.name().toLowerCase(Locale.ROOT).replace('_', '-'), k -> k));

  private final LineRole role;
  private final Optional<Furniture.FurnitureKind> furniture;

  LineKind(LineRole role) {
    this.role = role;
    this.furniture = Optional.empty();
  }

  LineKind(Furniture.FurnitureKind furniture) {
    this.role = LineRole.FURNITURE;
    this.furniture = Optional.of(furniture);
  }

  LineRole role() {
    return role;
  }

  Optional<Furniture.FurnitureKind> furniture() {
    return furniture;
  }

  /**
   * The kind of a code.
   *
   * @throws IllegalArgumentException if there is none
   */
  static LineKind of(String code) {
    return Optional.ofNullable(BY_CODE.get(code))
        .orElseThrow(() -> new IllegalArgumentException("no line is a '" + code + "'"));
  }
}
