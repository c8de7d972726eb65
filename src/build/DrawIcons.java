import module java.desktop;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Draws the program's mark and the mark of its dossier file, and writes them in every size and format that the
/// platforms ask for. Run after a change of the mark: `java src/build/DrawIcons.java`, from the top of the project.
final class DrawIcons {
    private static final Color TEAL = new Color(0x0f6b6b);
    private static final Color DEEP = new Color(0x0b5656);
    private static final Color GREEN = new Color(0x1f7a4d);
    private static final List<Integer> SIZES = List.of(16, 32, 48, 64, 128, 256, 512);

    private DrawIcons() {}

    private interface Mark {
        void draw(Graphics2D pen);
    }

    public static void main(String[] args) throws IOException {
        Path window = Files.createDirectories(Path.of("assets/icons"));
        Path packages = Files.createDirectories(Path.of("installer/icons"));
        for (int size : List.of(16, 32, 64, 128, 256)) {
            Files.write(window.resolve("cyberwerkbank-" + size + ".png"), png(DrawIcons::program, size));
        }
        write(packages, "cyberwerkbank", DrawIcons::program);
        write(packages, "dossier", DrawIcons::dossier);
    }

    private static void write(Path folder, String name, Mark mark) throws IOException {
        Files.write(folder.resolve(name + ".png"), png(mark, 256));
        Files.write(folder.resolve(name + ".ico"), ico(mark));
        Files.write(folder.resolve(name + ".icns"), icns(mark));
    }

    /// A shield with two lines of text and a tick: a decision with its reasons.
    private static void program(Graphics2D pen) {
        pen.setPaint(new GradientPaint(0, 0, TEAL, 0, 256, DEEP));
        pen.fill(new RoundRectangle2D.Double(8, 8, 240, 240, 104, 104));
        pen.setColor(Color.WHITE);
        pen.fill(shield(128, 44, 144, 170));
        pen.setColor(TEAL);
        line(pen, 16, 88, 106, 168, 106);
        line(pen, 16, 88, 138, 138, 138);
        tick(pen, 178, 166, 36);
    }

    /// A sheet with the shield on it.
    private static void dossier(Graphics2D pen) {
        pen.setColor(Color.WHITE);
        pen.fill(new RoundRectangle2D.Double(40, 8, 176, 240, 28, 28));
        pen.setColor(TEAL);
        pen.setStroke(new BasicStroke(10));
        pen.draw(new RoundRectangle2D.Double(40, 8, 176, 240, 28, 28));
        pen.fill(shield(128, 48, 104, 124));
        line(pen, 12, 84, 202, 172, 202);
        line(pen, 12, 84, 224, 140, 224);
    }

    private static Path2D shield(double middle, double top, double width, double height) {
        var shape = new Path2D.Double();
        shape.moveTo(middle, top);
        shape.lineTo(middle + width / 2, top + height * 0.15);
        shape.lineTo(middle + width / 2, top + height * 0.47);
        shape.curveTo(
                middle + width / 2,
                top + height * 0.75,
                middle + width * 0.3,
                top + height * 0.92,
                middle,
                top + height);
        shape.curveTo(
                middle - width * 0.3,
                top + height * 0.92,
                middle - width / 2,
                top + height * 0.75,
                middle - width / 2,
                top + height * 0.47);
        shape.lineTo(middle - width / 2, top + height * 0.15);
        shape.closePath();
        return shape;
    }

    private static void tick(Graphics2D pen, double x, double y, double radius) {
        pen.setColor(Color.WHITE);
        pen.fill(new Ellipse2D.Double(x - radius - 8, y - radius - 8, 2 * radius + 16, 2 * radius + 16));
        pen.setColor(GREEN);
        pen.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        pen.setColor(Color.WHITE);
        var shape = new Path2D.Double();
        shape.moveTo(x - radius * 0.45, y + radius * 0.02);
        shape.lineTo(x - radius * 0.1, y + radius * 0.38);
        shape.lineTo(x + radius * 0.5, y - radius * 0.32);
        pen.setStroke(new BasicStroke(12, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(shape);
    }

    private static void line(Graphics2D pen, float width, double x1, double y1, double x2, double y2) {
        pen.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    private static byte[] png(Mark mark, int size) throws IOException {
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(size / 256.0, size / 256.0);
        mark.draw(pen);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /// Windows: a directory of PNG pictures.
    private static byte[] ico(Mark mark) throws IOException {
        List<Integer> sizes = SIZES.stream().filter(size -> size <= 256).toList();
        var pictures = new java.util.ArrayList<byte[]>();
        for (int size : sizes) {
            pictures.add(png(mark, size));
        }
        int offset = 6 + 16 * sizes.size();
        int length = offset + pictures.stream().mapToInt(picture -> picture.length).sum();
        var file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
        for (int i = 0; i < sizes.size(); i++) {
            byte side = (byte) (sizes.get(i) % 256);
            file.put(side).put(side).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
            file.putInt(pictures.get(i).length).putInt(offset);
            offset += pictures.get(i).length;
        }
        pictures.forEach(file::put);
        return file.array();
    }

    /// macOS: one named block a size.
    private static byte[] icns(Mark mark) throws IOException {
        var blocks = new ByteArrayOutputStream();
        var out = new DataOutputStream(blocks);
        for (var block :
                java.util.Map.of("ic07", 128, "ic08", 256, "ic09", 512).entrySet().stream()
                        .sorted(java.util.Map.Entry.comparingByKey())
                        .toList()) {
            byte[] picture = png(mark, block.getValue());
            out.write(block.getKey().getBytes(StandardCharsets.US_ASCII));
            out.writeInt(picture.length + 8);
            out.write(picture);
        }
        var file = new ByteArrayOutputStream();
        var all = new DataOutputStream(file);
        all.write("icns".getBytes(StandardCharsets.US_ASCII));
        all.writeInt(blocks.size() + 8);
        all.write(blocks.toByteArray());
        return file.toByteArray();
    }
}
