package org.ioemt.cli.svg;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ioemt.cli.ChartDrawer;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Horizontal bars with JFreeChart.
 *
 * <p>No color can be read well on white and on near black at once, so that a style sheet in the
 * document gives the text a light one where the reader prefers dark; the bars have a color that
 * stands out from both. The background is left to the page.
 */
public final class BarCharts implements ChartDrawer {

  private static final int WIDTH = 760;
  private static final int HEAD = 40;
  private static final int BAR = 26;
  private static final int GAP = 16;

  /** Of text on light, and on dark. */
  private static final Color INK = new Color(0x11, 0x11, 0x11);

  private static final String INK_ON_DARK = "rgb(238,238,238)";
  private static final Color BARS = new Color(0x2b, 0x7b, 0xba);

  private static final String STYLE =
      """
        <style>
          text{font-family:sans-serif;font-size:12px}
          @media (prefers-color-scheme:dark){text{fill:%s!important}}
        </style>
      """
          .formatted(INK_ON_DARK);

  private static final Pattern CLIP = Pattern.compile("clip-?[0-9]+");

  /** Made by the service loader. */
  public BarCharts() {}

  @Override
  public String svg(List<Chart> charts) {
    // No screen is there to ask, nor wanted.
    System.setProperty("java.awt.headless", "true");
    VectorGraphics2D graphics = new VectorGraphics2D();
    int top = GAP / 2; // the first title is not to touch the edge
    for (Chart chart : charts) {
      int height = HEAD + BAR * chart.bars().size();
      chart(chart).draw(graphics, new Rectangle2D.Double(0, top, WIDTH, height));
      top += height + GAP;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new SVGProcessor()
          .getDocument(graphics.getCommands(), new PageSize(WIDTH, Math.max(1, top)))
          .writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return readable(bytes.toString(StandardCharsets.UTF_8));
  }

  private static JFreeChart chart(Chart chart) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (Bar bar : chart.bars()) {
      data.addValue((double) bar.number(), "members", bar.name());
    }
    JFreeChart drawing =
        ChartFactory.createBarChart(
            chart.title(), null, null, data, PlotOrientation.HORIZONTAL, false, false, false);
    drawing.setBackgroundPaint(null);
    drawing.getTitle().setPaint(INK);
    drawing.getTitle().setFont(new Font(Font.SANS_SERIF, Font.BOLD, 14));
    CategoryPlot plot = drawing.getCategoryPlot();
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinesVisible(false);
    Font small = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    CategoryAxis names = plot.getDomainAxis();
    names.setTickLabelPaint(INK);
    names.setTickLabelFont(small);
    names.setAxisLineVisible(false);
    names.setTickMarksVisible(false);
    names.setMaximumCategoryLabelWidthRatio(0.5f);
    NumberAxis numbers = (NumberAxis) plot.getRangeAxis();
    numbers.setVisible(false); // the numbers stand at the bars
    numbers.setUpperMargin(0.2);
    BarRenderer renderer = (BarRenderer) plot.getRenderer();
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setSeriesPaint(0, BARS);
    renderer.setMaximumBarWidth(0.5);
    renderer.setDefaultItemLabelsVisible(true);
    renderer.setDefaultItemLabelPaint(INK);
    renderer.setDefaultItemLabelFont(small);
    renderer.setDefaultItemLabelGenerator(
        new StandardCategoryItemLabelGenerator(
            "{2}", new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT))));
    return drawing;
  }

  /**
   * The document without the name of a font that only this machine may have, without a reference
   * that a reader would follow, with numbered names, and with the style sheet.
   */
  private static String readable(String svg) {
    String text =
        svg.replaceFirst("<!DOCTYPE[^>]*>\\s*", "")
            .replaceAll("font-family:&quot;[^&]*&quot;;", "")
            .replaceAll(" standalone=\"no\"", "");
    int begin = text.indexOf('>', text.indexOf("<svg")) + 1;
    text = text.substring(0, begin) + "\n" + STYLE.stripTrailing() + text.substring(begin);
    Map<String, String> names = new LinkedHashMap<>();
    Matcher matcher = CLIP.matcher(text);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(
          out, names.computeIfAbsent(matcher.group(), any -> "clip" + names.size()));
    }
    return matcher.appendTail(out).toString();
  }
}
