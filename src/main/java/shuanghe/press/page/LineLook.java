package shuanghe.press.page;

import java.util.Optional;
import shuanghe.model.Furniture;
import shuanghe.press.page.PrintedLine.Role;

/**
 * What a line is by its look.
 *
 * @param furniture what it is there for; empty where it belongs to an article
 */
record LineLook(Role role, Optional<Furniture.Kind> furniture) {

  static LineLook of(Role role) {
    return new LineLook(role, Optional.empty());
  }

  static LineLook of(Furniture.Kind furniture) {
    return new LineLook(Role.FURNITURE, Optional.of(furniture));
  }
}
