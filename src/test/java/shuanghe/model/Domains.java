package shuanghe.model;

import java.util.List;
import java.util.Optional;
import shuanghe.input.ExampleLists;

/** The domains of the project's own code list. */
public final class Domains {

  private static final CodeLists LISTS = ExampleLists.LISTS;

  public static final List<DomainProfile> PROFILES = LISTS.domains();
  public static final Domain TRANSPORT = of("transport").orElseThrow();
  public static final Domain INDUSTRY = of("industry").orElseThrow();
  public static final Domain SCIENCE = of("science").orElseThrow();
  public static final Domain FINANCE = of("finance").orElseThrow();
  public static final Domain CULTURE = of("culture").orElseThrow();

  private Domains() {}

  /** All but {@link Domain#OTHER}, in order. */
  public static List<Domain> cooperation() {
    return LISTS.cooperation();
  }

  /** All in order, {@link Domain#OTHER} last. */
  public static List<Domain> values() {
    return LISTS.allDomains();
  }

  /** The domain of a code or name. */
  public static Optional<Domain> of(String text) {
    return LISTS.domain(text);
  }
}
