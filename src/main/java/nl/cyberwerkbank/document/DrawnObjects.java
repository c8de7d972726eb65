package nl.cyberwerkbank.document;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;

import org.w3c.dom.Element;

/// Recognises the `object` elements of a template that are drawn and not written.
final class DrawnObjects implements FSObjectDrawerFactory {
    @Override
    public boolean isReplacedObject(Element element) {
        return createDrawer(element) != null;
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return switch (element.getAttribute("type")) {
            case QrCode.TYPE -> new QrCode();
            case DrawnSignature.TYPE -> new DrawnSignature();
            default -> null;
        };
    }
}
