package shuanghe;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import shuanghe.rendition.Rendition;

/** Packages depend in one direction, from the input to what is published. */
@AnalyzeClasses(packages = "shuanghe", importOptions = WrittenClasses.class)
class PackageArrowsTest {

  private static final DescribedPredicate<JavaClass> PACKAGES_OF_RENDITIONS =
      DescribedPredicate.describe(
          "in a package that makes a rendition",
          type ->
              type.getPackage().getClasses().stream()
                  .anyMatch(
                      other -> !other.isInterface() && other.isAssignableTo(Rendition.class)));

  @ArchTest
  static final ArchRule packagesDependInOneDirection =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("shuanghe..")
          .withOptionalLayers(true)
          .layer("model")
          .definedBy("shuanghe.model")
          .layer("input")
          .definedBy("shuanghe.input")
          .layer("readers")
          .definedBy(
              "shuanghe.press..", "shuanghe.statistics", "shuanghe.ledger", "shuanghe.decision")
          .layer("warehouse")
          .definedBy("shuanghe.warehouse")
          .layer("export")
          .definedBy("shuanghe.export")
          .layer("analysis")
          .definedBy("shuanghe.analysis")
          .layer("plausibility")
          .definedBy("shuanghe.plausibility")
          .layer("briefing")
          .definedBy("shuanghe.briefing")
          .layer("typeset")
          .definedBy("shuanghe.typeset")
          .layer("packaging")
          .definedBy("shuanghe.packaging")
          .layer("rendition")
          .definedBy("shuanghe.rendition")
          .layer("renditions")
          .definedBy(PACKAGES_OF_RENDITIONS)
          .layer("edition")
          .definedBy("shuanghe.edition")
          .layer("delivery")
          .definedBy("shuanghe.delivery")
          .layer("schedule")
          .definedBy("shuanghe.schedule")
          .layer("partition")
          .definedBy("shuanghe.partition")
          .layer("job")
          .definedBy("shuanghe.job")
          .layer("cli")
          .definedBy("shuanghe.cli")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("schedule")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("delivery")
          .mayOnlyBeAccessedByLayers("schedule", "cli")
          .whereLayer("job")
          .mayOnlyBeAccessedByLayers("schedule", "cli")
          .whereLayer("partition")
          .mayOnlyBeAccessedByLayers("job")
          .whereLayer("renditions")
          .mayOnlyBeAccessedByLayers("job", "schedule", "cli")
          .whereLayer("rendition")
          .mayOnlyBeAccessedByLayers("renditions", "job")
          .whereLayer("typeset")
          .mayOnlyBeAccessedByLayers("rendition", "renditions", "job")
          .whereLayer("packaging")
          .mayOnlyBeAccessedByLayers("typeset", "renditions")
          .whereLayer("edition")
          .mayOnlyBeAccessedByLayers("renditions", "delivery", "job", "schedule", "cli")
          .whereLayer("briefing")
          .mayOnlyBeAccessedByLayers("job", "rendition", "renditions", "typeset")
          .whereLayer("export")
          .mayOnlyBeAccessedByLayers("job", "cli")
          .whereLayer("warehouse")
          .mayOnlyBeAccessedByLayers("job", "schedule", "cli")
          .whereLayer("readers")
          .mayOnlyBeAccessedByLayers("warehouse", "job", "cli")
          .whereLayer("input")
          .mayOnlyBeAccessedByLayers(
              "readers",
              "warehouse",
              "briefing",
              "typeset",
              "renditions",
              "delivery",
              "job",
              "schedule",
              "cli")
          .whereLayer("plausibility")
          .mayOnlyBeAccessedByLayers("job")
          .whereLayer("analysis")
          .mayOnlyBeAccessedByLayers("plausibility", "briefing", "renditions", "job");

  @ArchTest
  static final ArchRule packagesFormNoCircles =
      slices().matching("shuanghe.(*)..").should().beFreeOfCycles();

  /**
   * Rooms of the reader: a page is cut into articles, its text annotated, then figures and events.
   */
  @ArchTest
  static final ArchRule roomsOfTheReaderStandInOneStreet =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("shuanghe.press..")
          .layer("text")
          .definedBy("shuanghe.press.text")
          .layer("page")
          .definedBy("shuanghe.press.page")
          .layer("html")
          .definedBy("shuanghe.press.html")
          .layer("figure")
          .definedBy("shuanghe.press.figure")
          .layer("event")
          .definedBy("shuanghe.press.event")
          .layer("press")
          .definedBy("shuanghe.press")
          .whereLayer("press")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("event")
          .mayOnlyBeAccessedByLayers("press")
          .whereLayer("figure")
          .mayOnlyBeAccessedByLayers("event", "press")
          .whereLayer("page")
          .mayOnlyBeAccessedByLayers("html", "figure", "event", "press")
          .whereLayer("html")
          .mayOnlyBeAccessedByLayers("press");

  @ArchTest
  static final ArchRule readersRoomsAreUsedByPressOnly =
      noClasses()
          .that()
          .resideOutsideOfPackage("shuanghe.press..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("shuanghe.press.*");

  @ArchTest
  static final ArchRule modelAnalysisAndPlausibilityKnowTheJdkOnly =
      classes()
          .that()
          .resideInAnyPackage("shuanghe.model", "shuanghe.analysis", "shuanghe.plausibility")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", "shuanghe.model", "shuanghe.analysis", "shuanghe.plausibility");

  @ArchTest
  static final ArchRule onlyTheJobSpeaksSpringBatch =
      noClasses()
          .that()
          .resideOutsideOfPackage("shuanghe.job")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework.batch..");

  @ArchTest
  static final ArchRule onlyTheQueueOfPartitionsSpeaksSpringIntegration =
      noClasses()
          .that()
          .resideOutsideOfPackage("shuanghe.partition")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework.integration..");
}
