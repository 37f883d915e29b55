package shuanghe.cli;

import java.util.Properties;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import picocli.CommandLine.IVersionProvider;

/** The version as the build has written it into {@code application.yml}. */
final class ProgramVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
    yaml.setResources(new ClassPathResource("application.yml"));
    Properties settings = yaml.getObject();
    return new String[] {"Shuanghe Briefings " + settings.getProperty("shuanghe.version")};
  }
}
