package shuanghe.press.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import shuanghe.model.Furniture;
import shuanghe.press.page.PrintedLine.Role;

/**
 * What a cue of the list {@code page.csv} says a line is; its code is the name in small letters.
 */
enum LineKind {
  CAPTION(Role.CAPTION),
  CONTINUATION(Role.CONTINUATION),
  BYLINE(Role.BYLINE),
  CREDIT(Role.CREDIT),
  DATA_HEAD(Role.DATA_HEAD),
  TABLE_TITLE(Role.TABLE),
  UNIT_LINE(Role.TABLE),
  MASTHEAD(Furniture.Kind.MASTHEAD),
  BREADCRUMB(Furniture.Kind.BREADCRUMB),
  BUTTON(Furniture.Kind.BUTTON),
  COUNTER(Furniture.Kind.COUNTER),
  NAVIGATION(Furniture.Kind.NAVIGATION),
  TEASER(Furniture.Kind.TEASER),
  IMPRINT(Furniture.Kind.IMPRINT),
  EDITORS(Furniture.Kind.EDITORS),
  JUMP(Furniture.Kind.JUMP);

  private static final Map<String, LineKind> BY_CODE =
      Arrays.stream(values())
          .collect(
              Collectors.toUnmodifiableMap(
                  k -> k.name().toLowerCase(Locale.ROOT).replace('_', '-'), k -> k));

  private final Role role;
  private final Optional<Furniture.Kind> furniture;

  LineKind(Role role) {
    this.role = role;
    this.furniture = Optional.empty();
  }

  LineKind(Furniture.Kind furniture) {
    this.role = Role.FURNITURE;
    this.furniture = Optional.of(furniture);
  }

  Role role() {
    return role;
  }

  Optional<Furniture.Kind> furniture() {
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
