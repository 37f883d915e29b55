package shuanghe.press;

import java.util.Random;

/**
 * Writes newspaper pages to measure with: the same seed gives the same page. All that they say is
 * made up; a figure comes about every 120 characters, as in the dailies.
 */
public final class PageWriter {

  private static final String[] PLACES = {"成都", "重庆", "川渝两地", "成渝地区", "四川", "宜宾", "万州区", "遂宁"};
  private static final String[] PERIODS = {"今年1—8月", "前7月", "上半年", "去年", "截至8月底", "上月", "2022年"};
  private static final String[] SUBJECTS = {
    "中欧班列开行", "汽车产量", "地区生产总值", "新增市场主体", "跨省通办事项", "接待游客", "进出口总值", "技术合同成交额"
  };
  private static final String[] QUALIFIERS = {"", "超", "近", "约", "达到", "突破", "累计"};
  private static final String[] FIGURES = {
    "%d万辆", "%d.6亿元", "%d余万人次", "%d,200列", "%d家", "%d个项目", "%d万标箱", "%d公里", "%d%%"
  };
  private static final String[] CHANGES = {
    "，同比增长%d.4%%", "，比上年同期下降%d.1个百分点", "，占全市的%d%%", "，居全国第%d位", "，其中新建%d个", ""
  };
  private static final String[] PLAIN = {
    "两地的部门坐在一起，把企业和群众反映的难题逐条列出，商量由谁来办、怎样办、什么时候办完。",
    "车间里，工人正在检查刚刚下线的产品，机器人把零件送到每一个工位，屏幕上的曲线一直平稳。",
    "“以前办一件事要跑好几趟，现在在家门口的窗口交了材料，就等着通知了。”一位市民对记者说。",
    "从图纸到现场，从现场到通车，参与建设的人们在山谷里度过了许多个夜晚，也看着道路一天天延伸。",
    "相关负责人表示，下一步将继续完善协作机制，推动资源共享、平台共建，让更多成果走出实验室。"
  };

  private final Random random;

  public PageWriter(long seed) {
    random = new Random(seed);
  }

  /** A page of several articles, at least as long as asked for. */
  public String page(int characters) {
    StringBuilder page = new StringBuilder();
    while (page.length() < characters) {
      article(page);
    }
    return page.toString();
  }

  private void article(StringBuilder page) {
    page.append(one(PLACES)).append("携手推进").append(one(SUBJECTS)).append("再上台阶\n\n");
    page.append("□本报记者 李某某\n\n");
    page.append("9月%d日，记者从有关部门获悉：".formatted(number(29)));
    for (int paragraph = number(8); paragraph >= 0; paragraph--) {
      for (int sentence = number(4); sentence >= 0; sentence--) {
        page.append(random.nextInt(3) == 0 ? figure() : one(PLAIN));
      }
      page.append("\n\n");
    }
  }

  private String figure() {
    String figure = one(FIGURES).formatted(number(95));
    String change = one(CHANGES).formatted(number(30));
    return one(PERIODS)
        + "，"
        + one(PLACES)
        + one(SUBJECTS)
        + one(QUALIFIERS)
        + figure
        + change
        + "。";
  }

  private int number(int most) {
    return 1 + random.nextInt(most);
  }

  private String one(String[] choice) {
    return choice[random.nextInt(choice.length)];
  }
}
