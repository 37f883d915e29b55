package shuanghe.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuanghe.messages.English;
import shuanghe.model.Area;
import shuanghe.model.CodeLists;
import shuanghe.model.Cue;
import shuanghe.model.CueRole;
import shuanghe.model.Domain;
import shuanghe.model.DomainTerm;
import shuanghe.model.Indicator;
import shuanghe.model.PlausibilityLimit;
import shuanghe.model.PlausibilityRule;

class CodeListFilesTest {

  @TempDir Path folder;

  @BeforeEach
  void writeGoodLists() throws IOException {
    write(
        "domains.csv",
        "code,name,aliases,title,themes",
        "transport,交通,综合交通;运输,交通月报,共建枢纽;基础设施互联互通",
        "industry,产业,,,");
    write(
        "indicators.csv",
        "code,name,aliases,domain,unit,display_unit,display_multiplier,decimals,desired",
        "NEV_OUTPUT,新能源汽车产量,新能源车产量；新能源汽车,产业,辆,万辆,4,2,higher");
    write("areas.csv", "code,name,aliases,parent", "510100,成都,成都市;蓉,四川", "510000,四川,,");
    write("units.csv", "name,dimension,aliases", "标箱,COUNT,TEU");
    write("domain-terms.csv", "term,domain,weight", "班列,transport,3");
    write("words.csv", "word,role,value", "超,qualifier-before,");
  }

  @Test
  void loadsEveryList() {
    CodeListReading reading = CodeListFiles.load(folder);
    assertThat(reading.rejections()).isEmpty();
    assertThat(reading.read()).isEqualTo(8);
    assertThat(reading.codeLists().indicator("新能源汽车"))
        .map(Indicator::displayMultiplier)
        .contains(4);
    assertThat(reading.codeLists().area("蓉")).map(Area::code).contains("510100");
    assertThat(reading.codeLists().profile(reading.codeLists().domain("运输").orElseThrow()).themes())
        .containsExactly("共建枢纽", "基础设施互联互通");
    assertThat(reading.codeLists().units().getFirst().aliases()).containsExactly("TEU");
    assertThat(reading.codeLists().terms().getFirst().weight()).isEqualTo(3);
    assertThat(reading.codeLists().cues())
        .containsExactly(new Cue("超", CueRole.QUALIFIER_BEFORE, ""));
  }

  @Test
  void knowsADomainWithoutWordsByItsNamesAndThoseOfItsIndicators() {
    assertThat(CodeListFiles.load(folder).codeLists().terms())
        .extracting(DomainTerm::term, t -> t.domain().code())
        .containsExactly(
            tuple("班列", "transport"),
            tuple("产业", "industry"),
            tuple("新能源汽车产量", "industry"),
            tuple("新能源车产量", "industry"),
            tuple("新能源汽车", "industry"));
  }

  @Test
  void takesAsManyDomainsAsTheListHasInItsOrder() throws IOException {
    write(
        "domains.csv",
        "代码,名称,别名",
        "transport,交通,",
        "industry,产业,",
        "ecology,生态,生态环保",
        "livelihood,民生,");
    CodeLists lists = CodeListFiles.load(folder).codeLists();
    assertThat(lists.cooperation())
        .extracting(Domain::code)
        .containsExactly("transport", "industry", "ecology", "livelihood");
    assertThat(lists.domain("生态环保")).map(Domain::label).contains("生态");
    assertThat(lists.domain("Ecology")).isEqualTo(lists.domain("生态"));
    assertThat(lists.allDomains()).isSorted().last().isEqualTo(Domain.OTHER);
  }

  @Test
  void goesOnWithoutAMissingFile() throws IOException {
    Files.delete(folder.resolve("units.csv"));
    CodeListReading reading = CodeListFiles.load(folder);
    assertThat(reading.codeLists().units()).isEmpty();
    assertThat(reading.codeLists().areas()).hasSize(2);
    assertThat(reading.rejections())
        .extracting(English::said)
        .containsExactly(
            "codelists/units.csv: the code list is not there; copy it from input/codelists of the"
                + " program");
  }

  @Test
  void rejectsEachWrongRowWithAllItsFaults() throws IOException {
    write(
        "indicators.csv",
        "code,name,aliases,domain,unit,display_unit,display_multiplier,decimals,desired",
        "NEV_OUTPUT,新能源汽车产量,,industry,辆,万辆,4,2,higher",
        "NEV_OUTPUT,电动车产量,,industry,辆,万辆,4,2,higher",
        "AUTO,汽车产量,新能源汽车产量,industry,辆,万辆,4,2,higher",
        "auto,货车产量,,制造,,万辆,万,9,更高");
    CodeListReading reading = CodeListFiles.load(folder);
    assertThat(reading.codeLists().indicators()).hasSize(1);
    assertThat(reading.rejections())
        .extracting(English::said)
        .containsExactly(
            "codelists/indicators.csv:3: name '电动车产量': 'NEV_OUTPUT' already stands at"
                + " codelists/indicators.csv:2; keep one of the two rows or give this one another"
                + " name",
            "codelists/indicators.csv:4: name '汽车产量': '新能源汽车产量' already stands at"
                + " codelists/indicators.csv:2; keep one of the two rows or give this one another"
                + " name",
            "codelists/indicators.csv:5: code 'auto': not a code of an indicator;"
                + " also domain '制造': unknown domain; also unit: the cell is empty;"
                + " also display_multiplier '万': not a whole number from 0 to 15;"
                + " also decimals '9': not a whole number from 0 to 6;"
                + " also desired '更高': unknown direction;"
                + " use capitals, digits and underscores: NEV_OUTPUT");
  }

  @Test
  void readsTheOfficesLimitsOfPlausibilityRules() throws IOException {
    write(
        "plausibility.csv",
        "rule,indicator,limit,reason",
        "magnitude,NEV_OUTPUT,8,新兴产业起落大",
        "sign,*利润*,off,亏损为负",
        "size,NEV_OUTPUT,8,无此规则",
        "share,*率,一百,不是数",
        "part-of,NEV_OUTPUT,汽车,不是代码",
        "sign,*利润*,0,重复",
        "sign,*净*,off,");
    CodeListReading reading = CodeListFiles.load(folder);
    assertThat(reading.codeLists().limits())
        .extracting(PlausibilityLimit::rule, PlausibilityLimit::limit)
        .containsExactly(
            tuple(PlausibilityRule.MAGNITUDE, "8"), tuple(PlausibilityRule.SIGN, "off"));
    assertThat(reading.rejections())
        .extracting(
            r ->
                r.place()
                    + " "
                    + r.column()
                    + ": "
                    + English.said(r.reason())
                    + "; "
                    + English.said(r.remedy()))
        .containsExactly(
            "codelists/plausibility.csv:4 rule: unknown rule; use one of sign, share, fraction,"
                + " magnitude, repeated, falling-sum, falling-total, part, part-of, growth",
            "codelists/plausibility.csv:5 limit: not a limit of this rule; write a number such as 0"
                + " or 2.5, or off",
            "codelists/plausibility.csv:6 limit: not a limit of this rule; write the code of the"
                + " indicator that is the whole, or off",
            "codelists/plausibility.csv:7 rule: '*利润*' already stands at"
                + " codelists/plausibility.csv:3; keep one of the two rows or give this one another"
                + " name",
            "codelists/plausibility.csv:8 reason: the cell is empty; fill in reason");
  }

  @Test
  void rejectsAreasThatLieInThemselves() throws IOException {
    write("areas.csv", "code,name,aliases,parent", "1,甲,,甲", "2,乙,,丙", "3,丙,,乙", "4,丁,,");
    CodeListReading reading = CodeListFiles.load(folder);
    assertThat(reading.rejections())
        .extracting(r -> r.place() + " " + r.column() + ": " + English.said(r.reason()))
        .containsExactly(
            "codelists/areas.csv:2 parent: by its parents area '甲' would lie in itself",
            "codelists/areas.csv:3 parent: by its parents area '乙' would lie in itself",
            "codelists/areas.csv:4 parent: by its parents area '丙' would lie in itself");
  }

  @Test
  void rejectsWrongRowsOfTheOtherLists() throws IOException {
    write(
        "domains.csv",
        "code,name,building,connection",
        "Energy,能源,a,b",
        "finance,,a,b",
        "other,民生,a,b",
        "industry,产业,a,b",
        "health,产业,a,b",
        "transport,交通,a,b");
    write("areas.csv", "code,name,aliases,parent", "510100,成都,,四州", "510000,四川,,", "CQ,,,");
    write("units.csv", "name,dimension,aliases", "公斤,weight,", "吨,mass,", "t,mass,吨");
    write("domain-terms.csv", "term,domain,weight", "班列,运输,1", "高铁,transport,0", "港,其他,1");
    write("words.csv", "word,role,value", ",up,", "超,,", "近,q,", "近,up,", "近,up,");
    CodeListReading reading = CodeListFiles.load(folder);
    assertThat(reading.read() - reading.taken()).isEqualTo(reading.rejections().size());
    assertThat(reading.rejections())
        .extracting(r -> r.place() + " " + r.column() + ": " + English.said(r.reason()))
        .containsExactly(
            "codelists/domains.csv:2 code: not a code of a domain",
            "codelists/domains.csv:3 name: the cell is empty",
            "codelists/domains.csv:4 code: not a code of a domain",
            "codelists/domains.csv:6 code: '产业' already stands at codelists/domains.csv:5",
            "codelists/areas.csv:4 name: the cell is empty",
            "codelists/areas.csv:2 parent: there is no area '四州' in this list",
            "codelists/units.csv:2 dimension: unknown dimension",
            "codelists/units.csv:4 name: '吨' already stands at codelists/units.csv:3",
            "codelists/domain-terms.csv:2 domain: unknown domain",
            "codelists/domain-terms.csv:3 weight: not a whole number from 1 to 100",
            "codelists/words.csv:2 word: the cell is empty",
            "codelists/words.csv:3 role: the cell is empty",
            "codelists/words.csv:4 role: unknown role",
            "codelists/words.csv:6 word: '近' already stands at codelists/words.csv:5");
  }

  private void write(String name, String... lines) throws IOException {
    Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }
}
