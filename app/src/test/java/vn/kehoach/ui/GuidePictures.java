package vn.kehoach.ui;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

/** The pictures of the guide, small ones of what the tour sees. */
final class GuidePictures {
    private static final int WIDTH = 840;

    /** The stop of the tour at which a picture is taken. */
    private static final Map<String, String> TAKEN_AT =
            Map.of(
                    "60-welcome", "chao-mung",
                    "02-click", "soan-thao",
                    "68-list", "danh-sach",
                    "81-tasks-wide", "nhiem-vu",
                    "71-provinces", "don-vi",
                    "22-finding", "kiem-tra",
                    "63-filtered", "phat-hanh");

    private final Path folder;

    GuidePictures(Path folder) {
        this.folder = folder;
    }

    /** Keeps {@code shot} if the guide shows what is seen at {@code stop}. */
    void keep(String stop, BufferedImage shot) throws IOException {
        Optional<String> name = Optional.ofNullable(TAKEN_AT.get(stop));
        if (name.isPresent()) {
            Files.createDirectories(folder);
            ImageIO.write(small(shot), "png", folder.resolve(name.get() + ".png").toFile());
        }
    }

    private static BufferedImage small(BufferedImage shot) {
        int height = WIDTH * shot.getHeight() / shot.getWidth();
        var small = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Image scaled = shot.getScaledInstance(WIDTH, height, Image.SCALE_AREA_AVERAGING);
        Graphics2D graphics = small.createGraphics();
        graphics.drawImage(scaled, 0, 0, null);
        graphics.dispose();
        return small;
    }
}
