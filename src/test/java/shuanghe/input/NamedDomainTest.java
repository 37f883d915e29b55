package shuanghe.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuanghe.model.Domain;

class NamedDomainTest {

  private final NamedDomain domains = new NamedDomain(ExampleLists.LISTS);

  @ParameterizedTest
  @CsvSource({
    "铁路货运量, 月报.csv, transport",
    "银行贷款笔数, 月报.csv, finance",
    "博物馆参观人次, 月报.csv, culture",
    "发明专利授权量, transport.csv, science",
    "集成电路产量, 交通运输月报.csv, industry",
    "信息技术服务收入, 产业月报.xlsx, industry",
    "信息技术服务收入, indicators/transport.csv, transport"
  })
  void tellsTheDomainByTheNameAndElseByTheFile(String name, String file, String domain) {
    assertThat(domains.first(name, "", file).map(Domain::code)).contains(domain);
  }

  @ParameterizedTest
  @CsvSource({"信息技术服务收入, 月报.csv", "信息技术服务收入, 交通与金融.csv", "金融科技企业数, finance.csv", "常用项目数, 月报.csv"})
  void leavesADomainOpenThatNoWordOrSeveralDomainsTell(String name, String file) {
    assertThat(domains.first(name, "", file)).isEmpty();
  }
}
