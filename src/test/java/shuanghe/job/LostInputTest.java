package shuanghe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import shuanghe.Folders;
import shuanghe.job.RunRequest.Rendering;
import shuanghe.messages.English;
import shuanghe.warehouse.Database;
import shuanghe.warehouse.FileRegister;

/** An input folder that is not mounted, or is another office's, takes nothing out. */
@ParameterizedClass
@EnumSource(Database.class)
class LostInputTest {

  @Parameter private Database database;
  @TempDir private Path folder;
  private Path output;
  private SmallInput input;
  private ConfigurableApplicationContext program;

  @BeforeEach
  void publish() throws IOException {
    output = folder.resolve("output");
    input = office("input", "page-");
    program =
        new SpringApplicationBuilder(BriefingsConfiguration.class)
            .properties("shuanghe.renditions=html")
            .run(database.arguments(output));
    assertThat(run(input)).isInstanceOf(RunOutcome.Published.class);
  }

  @AfterEach
  void close() {
    program.close();
  }

  /** A small input with so many pages that it is odd when none of them is there any more. */
  private SmallInput office(String name, String pages) throws IOException {
    SmallInput office = SmallInput.in(folder.resolve(name));
    office.remove("articles/page-1.txt");
    office.remove("articles/page-2.txt");
    office.remove("articles/pages.csv");
    for (int page = 10; page < 10 + FileRegister.MANY; page++) {
      office.write(
          "articles/" + pages + page + ".txt",
          "班列第%d次扩线\n\n示例报2023年9月%d日讯 两地今年开行班列35%d列。\n".formatted(page, page, page));
    }
    return office;
  }

  private RunOutcome run(SmallInput from) {
    return program
        .getBean(Publisher.class)
        .publish(
            from.request("2023-09", output, Rendering.WHEN_CHANGED, "transport"),
            English.MESSAGES,
            line -> {});
  }

  private void assertRefused(SmallInput from) throws IOException {
    Map<String, String> published = Folders.published(output);

    assertThat(run(from))
        .isInstanceOfSatisfying(
            RunOutcome.Refused.class,
            refused ->
                assertThat(English.said(refused.sentence()))
                    .startsWith("of the 10 files read from '")
                    .contains("articles' before, not one is there"));
    assertThat(Folders.published(output)).isEqualTo(published);
  }

  @Test
  void refusesAFolderThatIsNotMounted() throws IOException {
    Path articles = input.path().resolve("articles");
    Path elsewhere = folder.resolve("elsewhere");
    Files.move(articles, elsewhere);
    Files.createDirectory(articles);

    assertRefused(input);

    Files.delete(articles);
    Files.move(elsewhere, articles);
    assertThat(run(input)).isInstanceOf(RunOutcome.Unchanged.class);
  }

  @Test
  void refusesTheInputOfAnotherOffice() throws IOException {
    assertRefused(office("other", "sheet-"));

    assertThat(run(input)).isInstanceOf(RunOutcome.Unchanged.class);
  }

  @Test
  void takesOutAllPagesButOne() throws IOException {
    for (int page = 11; page < 10 + FileRegister.MANY; page++) {
      input.remove("articles/page-" + page + ".txt");
    }

    assertThat(run(input)).isInstanceOf(RunOutcome.Published.class);

    input.remove("articles/page-10.txt");
    assertThat(run(input)).isInstanceOf(RunOutcome.Published.class);
  }
}
