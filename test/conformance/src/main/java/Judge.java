import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/**
 * Judges PDF files by veraPDF's profile of PDF/UA-1. For each file it prints a line {@code path TAB passes|fails TAB
 * checks}, and after it a line {@code TAB clause-test TAB times TAB words @ context} for every rule that fails.
 */
public class Judge {
  /** A rule fails in a long report thousands of times for one reason; one example is enough to find it. */
  private static final int EXAMPLES_OF_EACH_RULE = 1;

  public static void main(String[] paths) {
    // What the library logs about a file it also says in its verdict.
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String path : paths) {
      try {
        print(out, path, judge(Path.of(path)));
      } catch (Exception | StackOverflowError cause) {
        out.println(path + "\tfails\t0");
        out.println("\tunreadable\t1\t" + oneLine(cause.toString()));
      }
    }
  }

  private static ValidationResult judge(Path path) throws Exception {
    PDFAFlavour ua1 = PDFAFlavour.PDFUA_1;
    try (var bytes = Files.newInputStream(path);
        PDFAParser parser = Foundries.defaultInstance().createParser(bytes, ua1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(ua1, EXAMPLES_OF_EACH_RULE, false, true, false)) {
      return validator.validate(parser);
    }
  }

  private static void print(PrintStream out, String path, ValidationResult result) {
    Map<RuleId, Integer> times = new TreeMap<>(Comparator.comparing(Judge::name));
    times.putAll(result.getFailedChecks());
    Map<RuleId, String> words = new HashMap<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() == TestAssertion.Status.FAILED) {
        words.putIfAbsent(assertion.getRuleId(), words(assertion));
        times.putIfAbsent(assertion.getRuleId(), 1);
      }
    }
    out.println(path + "\t" + (result.isCompliant() ? "passes" : "fails") + "\t" + result.getTotalAssertions());
    times.forEach((rule, count) ->
        out.println("\t" + name(rule) + "\t" + count + "\t" + oneLine(words.getOrDefault(rule, ""))));
  }

  private static String name(RuleId rule) {
    return rule.getClause() + "-" + rule.getTestNumber();
  }

  private static String words(TestAssertion assertion) {
    String said = assertion.getErrorMessage() == null ? assertion.getMessage() : assertion.getErrorMessage();
    return assertion.getLocation() == null ? said : said + " @ " + assertion.getLocation().getContext();
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").trim();
  }
}
