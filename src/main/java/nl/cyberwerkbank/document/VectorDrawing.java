package nl.cyberwerkbank.document;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;

import org.w3c.dom.Element;

import tools.jackson.databind.json.JsonMapper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Map;

/// A picture drawn by paths from the JSON in its element's `data`, sharp at any size.
///
/// @param <T> what the JSON says
abstract class VectorDrawing<T> implements FSObjectDrawer {
    static final Color INK = new Color(0x16202c);
    static final Color QUIET = new Color(0x55626f);
    static final Color LINE = new Color(0xc9d1d9);
    static final Color ACCENT = new Color(0x0f6b6b);
    static final Color TINT = new Color(0xd3e8e6);

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Class<T> type;

    VectorDrawing(Class<T> type) {
        this.type = type;
    }

    /// What goes into the element's `data`.
    static String written(Object data) {
        return MAPPER.writeValueAsString(data);
    }

    @Override
    public final Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        T data = MAPPER.readValue(element.getAttribute("data"), type);
        float wide = (float) (width / dotsPerPixel);
        float high = (float) (height / dotsPerPixel);
        device.drawWithGraphics((float) x, (float) y, wide, high, graphics -> draw(data, graphics, wide, high));
        return Map.of();
    }

    /// Draws into a rectangle of this size with its corner at (0,0).
    abstract void draw(T data, Graphics2D graphics, double width, double height);
}
