package shuanghe;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/**
 * The program's classes that somebody wrote: no tests, no proxies and beans' definitions made by
 * Spring.
 */
public final class WrittenClasses implements ImportOption {

  private static final ImportOption PROGRAM = new ImportOption.DoNotIncludeTests();

  @Override
  public boolean includes(Location location) {
    return PROGRAM.includes(location) && !location.contains("__") && !location.contains("$$");
  }
}
