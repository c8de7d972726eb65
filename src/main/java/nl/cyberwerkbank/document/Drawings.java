package nl.cyberwerkbank.document;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;

import org.w3c.dom.Element;

import java.util.Map;
import java.util.function.Supplier;

/// The pictures that a template may ask for, by the type of its `<object>`; each says in its `alt` what it shows.
final class Drawings implements FSObjectDrawerFactory {
    private final Map<String, Supplier<FSObjectDrawer>> makers;

    /// @param lettering writes words in pictures
    Drawings(Lettering lettering) {
        makers =
                Map.of(
                        QrCode.TYPE, QrCode::new,
                        DrawnSignature.TYPE, DrawnSignature::new,
                        RadarDrawing.TYPE, () -> new RadarDrawing(lettering),
                        ShareBarDrawing.TYPE, ShareBarDrawing::new);
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return makers.containsKey(element.getAttribute("type"));
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return isReplacedObject(element) ? makers.get(element.getAttribute("type")).get() : null;
    }
}
