package shuanghe.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuanghe.input.InputFile;
import shuanghe.input.ReadResult;
import shuanghe.input.TableFile;
import shuanghe.input.TableForm;
import shuanghe.messages.English;

class ArticleTableTest {

  @TempDir Path folder;

  @Test
  void readsArticlesWithBodiesOfSeveralLines() throws IOException {
    ReadResult<ArticleSource> taken =
        articles(
            "编号,日期,报纸,版次,标题,作者,正文,链接\n"
                + "a1,2023年9月27日,日报,3,题一,王柳,\"第一段\n第二段\",https://example.org/1\n"
                + "a2,,,,题二,,正文,\n");
    assertThat(taken.rejections()).isEmpty();
    ArticleSource first = taken.items().getFirst();
    assertThat(first.place()).hasToString("a.csv:2");
    assertThat(first.date()).contains(LocalDate.of(2023, 9, 27));
    assertThat(first.body()).isEqualTo("第一段\n第二段");
    assertThat(first.newspaper() + first.page() + first.title() + first.byline() + first.url())
        .isEqualTo("日报3题一王柳https://example.org/1");
    assertThat(taken.items().get(1).place()).hasToString("a.csv:4");
    assertThat(taken.items().get(1).date()).isEmpty();
  }

  @Test
  void rejectsArticlesWithoutIdBodyOrPossibleDate() throws IOException {
    ReadResult<ArticleSource> taken =
        articles("id,date,title,body\n,2023-01-01,t,b\na,9月27日,t,b\nb,,t,\nc,,t,b\nc,,t,b\n");
    assertThat(taken.items()).hasSize(1);
    assertThat(taken.rejections())
        .extracting(English::said)
        .containsExactly(
            "a.csv:2: id the cell is empty; fill in id",
            "a.csv:3: date '9月27日': not a day; write a day as 2023-09-27 or 2023年9月27日",
            "a.csv:4: body the cell is empty; fill in body",
            "a.csv:6: id 'c': an article of this id already stands at a.csv:5; give the article an"
                + " id of its own or remove one of the two rows");
  }

  private ReadResult<ArticleSource> articles(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), text);
    return TableFile.readAll(
        new InputFile(file, "a.csv"), TableForm.ARTICLES, new ArticleTable()::read);
  }

  @Test
  void tellsPagesWhatTheIndexSaysOfThem() throws IOException {
    PageIndex index = index("file,newspaper,date,page\np1.txt,日报,2023-09-27,3\np2.txt,,,\n");
    assertThat(index.page("p1.txt", "文"))
        .isEqualTo(
            new PageSource("p1.txt", "文", "日报", Optional.of(LocalDate.of(2023, 9, 27)), "3"));
    assertThat(index.page("p2.txt", "文")).isEqualTo(PageSource.of("p2.txt", "文"));
    assertThat(index.page("p3.txt", "文")).isEqualTo(PageSource.of("p3.txt", "文"));
    assertThat(index.rejections()).isEmpty();
  }

  @Test
  void rejectsRowsOfTheIndexThatNameNoPageOrOneTwice() throws IOException {
    PageIndex index =
        index(
            "file,newspaper,date,page\n../p1.txt,,,\np1.txt,甲,,\np1.txt,乙,,\np2.txt,,27/9/2023,\n");
    assertThat(index.page("p1.txt", "文").newspaper()).isEqualTo("甲");
    assertThat(index.rejections())
        .extracting(English::said)
        .containsExactly(
            "pages.csv:2: file '../p1.txt': no such page in the folder;"
                + " did you mean 'p1.txt'? name a page's file as it lies beside the index",
            "pages.csv:4: file 'p1.txt': the page already stands at pages.csv:3; keep one of the"
                + " two rows",
            "pages.csv:5: date '27/9/2023': not a day; write a day as 2023-09-27 or 2023年9月27日");
    assertThat(index.read()).isEqualTo(index.taken() + index.rejections().size());
  }

  private PageIndex index(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("pages.csv"), text);
    return PageIndex.read(new InputFile(file, "pages.csv"), Set.of("p1.txt", "p2.txt", "p3.txt"));
  }
}
