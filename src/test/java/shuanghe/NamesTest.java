package shuanghe;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A simple name means one thing in the whole program, also where it is nested in another. */
class NamesTest {

  @Test
  void noTwoClassesShareASimpleName() {
    Map<String, List<String>> byName =
        new ClassFileImporter()
            .withImportOption(new WrittenClasses()).importPackages("shuanghe").stream()
                .filter(type -> !type.isAnonymousClass() && !type.isLocalClass())
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(
                    Collectors.groupingBy(
                        JavaClass::getSimpleName,
                        Collectors.mapping(JavaClass::getName, Collectors.toList())));

    assertThat(byName.values()).allSatisfy(types -> assertThat(types).hasSize(1));
  }
}
