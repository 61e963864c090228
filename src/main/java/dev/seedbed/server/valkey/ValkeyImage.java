package dev.seedbed.server.valkey;

import dev.seedbed.database.ImageContract;
import dev.seedbed.database.ImageTraits;
import dev.seedbed.database.ServerImage;
import dev.seedbed.engine.program.ScriptFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `valkey/valkey` or `redis`, and what is made of them.
final class ValkeyImage implements ServerImage {
    private static final String MOVE = "--dir";
    /// Newer images say their version only in where their source is from.
    private static final Pattern IN_ADDRESS = Pattern.compile("(\\d+\\.\\d+(?:\\.\\d+)?)(?:\\.tar|$)");

    private final Product product;

    ValkeyImage(Product product) {
        this.product = product;
    }

    @Override
    public Optional<ImageContract> contract(ImageTraits image) {
        String version = version(image);
        return image.has(product.prefix() + "_VERSION", product.prefix() + "_DOWNLOAD_URL") && promises(image)
                ? Optional.of(image.contract(product.kind(), version, dataHome(), true))
                : Optional.empty();
    }

    private String version(ImageTraits image) {
        String said = image.first(product.prefix() + "_VERSION");
        Matcher address = IN_ADDRESS.matcher(image.first(product.prefix() + "_DOWNLOAD_URL"));
        return said.isEmpty() && address.find() ? address.group(1) : said;
    }

    private boolean promises(ImageTraits image) {
        return image.promises(product.kind().port(), dataHome());
    }

    @Override
    public Optional<ImageContract> contractByName(ImageTraits image, String name) {
        return isMeantBy(name) && promises(image)
                ? Optional.of(image.contract(product.kind(), "", dataHome(), false))
                : Optional.empty();
    }

    @Override
    public boolean isMeantBy(String name) {
        return name.equals(product.account()) || name.startsWith(product.account() + "-");
    }

    @Override
    public String repository() {
        return product.repository();
    }

    @Override
    public String dataHome() {
        return "/data";
    }

    @Override
    public String mark() {
        return "dump.rdb";
    }

    @Override
    public Optional<String> movedTo(Map<String, String> environment, List<String> command) {
        int at = command.indexOf(MOVE);
        return at >= 0 && at + 1 < command.size() ? Optional.of(command.get(at + 1)) : Optional.empty();
    }

    @Override
    public List<String> moveByArguments(String directory) {
        return List.of(MOVE, directory);
    }

    @Override
    public List<String> serving(List<String> command) {
        var words = new ArrayList<>(List.of("sh", "-c", ScriptFile.text(ValkeyImage.class, "launch.sh"), "seedbed"));
        words.addAll(command);
        return List.copyOf(words);
    }
}
