package shuanghe.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small input made for a test, with every kind of file. */
public final class SmallInput {

  private final Path folder;

  private SmallInput(Path folder) {
    this.folder = folder;
  }

  /** Two pages, an article table, an indicator table, a ledger and code lists. */
  public static SmallInput in(Path folder) throws IOException {
    SmallInput input = new SmallInput(folder);
    input.write(
        "codelists/domains.csv",
        """
        code,name,building,connection
        transport,交通,共建综合交通枢纽,交通互联互通
        industry,产业,共建现代产业体系,产业互联互通
        science,科创,共建科技创新中心,科创互联互通
        finance,金融,共建西部金融中心,金融互联互通
        culture,文旅与公共服务,共建宜居生活圈,服务互联互通
        """);
    input.write(
        "codelists/indicators.csv",
        """
        code,name,aliases,domain,unit,display_unit,display_multiplier,decimals,desired
        TRAIN_TRIPS,班列开行量,,transport,列,列,0,0,higher
        NEV_OUTPUT,新能源汽车产量,,industry,辆,万辆,4,2,higher
        """);
    input.write(
        "codelists/areas.csv",
        """
        code,name,aliases,parent
        CQ,重庆,重庆市;渝,
        CD,成都,成都市,
        """);
    input.write("codelists/units.csv", "name,dimension,aliases\n列,COUNT,\n辆,COUNT,\n");
    input.write(
        "codelists/domain-terms.csv", "term,domain,weight\n班列,transport,3\n汽车,industry,2\n");
    input.write("codelists/words.csv", "word,role,value\n超,qualifier-before,\n");
    input.write(
        "articles/page-1.txt",
        """
        两地班列扩线增量

        示例报9月20日讯（记者 甲）截至9月20日，两地今年开行班列3500列，同比增长8.5%。
        """);
    input.write(
        "articles/page-2.txt",
        """
        汽车产业链对接会举行

        示例报8月11日讯（记者 乙）两地汽车企业8月签订订单12.5亿元。
        """);
    input.write(
        "articles/pages.csv",
        """
        file,newspaper,date,page
        page-1.txt,示例报,2023-09-21,1
        page-2.txt,示例报,2023-08-12,2
        """);
    input.write(
        "articles/briefs.csv",
        """
        id,date,newspaper,page,title,byline,body,url
        brief-1,2023-09-05,示例快讯,,新线路开通,丙,新线路9月5日开通，首日发送旅客1200人次。,
        brief-2,2023-09-32,示例快讯,,日期有误,丁,这一行的日期不存在。,
        """);
    input.write(
        "indicators/monthly.csv",
        """
        INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,OBS_STATUS,SOURCE,NOTE
        TRAIN_TRIPS,CQ,2023-08,300,列,,A,示例,示例数据
        TRAIN_TRIPS,CQ,2023-09,320,列,,A,示例,示例数据
        NEV_OUTPUT,重庆,2023-09,3.5,万辆,,A,示例,示例数据
        NEV_OUTPUT,沪市,2023-09,3.5,万辆,,A,示例,示例数据
        """);
    input.write(
        "matters/ledger.csv",
        """
        id,name,domain,batch,parties,status,progress,start,due,problem,next_step,source
        M-1,共建班列集结中心,transport,1,甲市;乙市,推进中,40,2023-01-01,2023-12-31,,继续推进,示例
        M-2,数据互通,产业,1,甲市;乙市,已完成,100,2023-01-01,2023-06-30,,,示例
        """);
    return input;
  }

  public Path path() {
    return folder;
  }

  /**
   * A request for this input that is content with whatever data there are.
   *
   * @param period 2023-09, or all
   * @param domains that get a briefing of their own; none for all
   */
  RunRequest request(
      String period, Path output, RunRequest.Rendering rendering, String... domains) {
    return new RunRequest(
        folder,
        folder.resolve("articles"),
        output,
        Path.of("templates"),
        PeriodChoice.parse(period).orElseThrow(),
        List.of(domains),
        rendering,
        RunRequest.Faults.REPORT);
  }

  /** Writes a file anew. */
  public void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Replaces a piece of a file's text, which must occur in it. */
  public void edit(String name, String before, String after) throws IOException {
    String text = Files.readString(folder.resolve(name));
    if (!text.contains(before)) {
      throw new IllegalArgumentException(name + " does not hold " + before);
    }
    write(name, text.replace(before, after));
  }

  public void remove(String name) throws IOException {
    Files.delete(folder.resolve(name));
  }
}
