import java.util.List;

/// What the shop sells, who makes it, and what customers say about it.
final class ShopGoods {
    /// A workshop: name in its own script and in Latin letters, where it is, since when the shop buys there.
    record Maker(String name, String latin, String country, String town, String since, String note) {}

    /// A line of goods; every variant is a product of its own. `price` is in euros, `weight` in grams.
    record Line(
            int maker, String category, String code, String name, String nativeName, String price, int weight,
            String material, String tags, String variants, String description) {}

    static final List<Maker> MAKERS = List.of(
            new Maker("Ashgrove Pottery", "Ashgrove Pottery", "GB", "Machynlleth", "2023-01-16", "Two potters and a dog. Firings on Thursdays only."),
            new Maker("川辺茶園", "Kawabe Tea Garden", "JP", "宇治市", "2023-01-30", "First flush is allotted in March; order early."),
            new Maker("Nordlys Lysstøperi", "Nordlys Candle Works", "NO", "Lillesand", "2023-02-06", null),
            new Maker("دار الوردة", "Dar al-Warda", "MA", "فاس", "2023-02-20", "Sends every parcel with a sprig of mint."),
            new Maker("Мастерская «Рябина»", "Ryabina Workshop", "KZ", "Алматы", "2023-03-01", "Felt from one flock."),
            new Maker("Papierhaus Lindengrün", "Papierhaus Lindengruen", "DE", "Görlitz", "2023-03-01", "Minimum order 200 €."),
            new Maker("Tear do Cedro", "Tear do Cedro", "PT", "Reguengos", "2023-05-11", null),
            new Maker("한빛유기", "Hanbit Brassware", "KR", "안성시", "2023-09-04", "Hand-hammered; no two weigh the same."),
            new Maker("Molino Sereno", "Molino Sereno", "IT", "Norcia", "2024-02-19", "Closed in August. All of it."),
            new Maker("नीलम हस्तशिल्प", "Neelam Handicrafts", "IN", "जयपुर", "2024-06-03", null),
            new Maker("Εργαστήρι Θυμάρι", "Ergastiri Thymari", "GR", "Σίφνος", "2025-03-10", "Ferry days: Tuesday, Friday."),
            new Maker("Halcyon & Daughters", "Halcyon & Daughters", "IE", "Dingle", "2025-09-22", "New in 2025. Knitwear to follow, they say."));

    static final List<Line> LINES = List.of(
            new Line(1, "tea", "SEN", "Sencha, first flush", "煎茶 一番茶", "14.50", 100, "Yabukita leaf", "green,japan,loose leaf", "50 g tin*0.6|100 g bag|200 g tin*1.9", "Picked in the last days of April. Brew at 70 °C, no hotter."),
            new Line(0, "ceramics", "MUG", "Estuary mug", null, "22.00", 340, "stoneware", "dishwasher safe,tableware", "sea|salt|peat|heather", "Holds 300 ml and sits well in a cold hand."),
            new Line(5, "stationery", "NTB", "Notebook, thread-bound", "Notizheft, fadengeheftet", "11.90", 210, "100 g recycled paper", "paper,A5,dot grid", "moss|brick|midnight|plain*0.92", "Opens flat. 144 pages, numbered, with room for an index."),
            new Line(1, "tea", "HOJ", "Hojicha, dark roast", "ほうじ茶 深煎り", "9.80", 100, "bancha stems and leaf", "roasted,japan,low caffeine", "100 g bag|250 g bag*2.2", "Smells of chestnuts and autumn smoke."),
            new Line(2, "candles", "BWX", "Beeswax pillar", "Bivokslys", "17.50", 420, "beeswax", "unscented,slow burning", "small*0.6|medium|tall*1.5", "Forty hours of light, give or take a draught."),
            new Line(0, "ceramics", "TPT", "Teapot, one and a half cups", null, "58.00", 780, "stoneware", "tableware,pours well", "salt|peat", "The lid stays on. We tested it. Repeatedly."),
            new Line(4, "textiles", "FSL", "Felt slippers", "Войлочные тапочки", "39.00", 380, "sheep wool felt", "wool,winter", "36-38|39-41|42-44|45-47*1.08", "Size up if you wear socks inside; everyone does in the end."),
            new Line(6, "textiles", "BLK", "Alentejo blanket", "Manta alentejana", "128.00", 1450, "merino wool", "wool,handwoven", "fig|olive|natural*0.95", "Four days on the loom, signed in the corner by the weaver."),
            new Line(3, "pantry", "RSW", "Rose water", "ماء الورد", "12.40", 290, "Damask rose", "vegan,baking", "100 ml*0.55|250 ml", "Distilled in May, when the valley smells of little else."),
            new Line(3, "ceramics", "TGN", "Tagine, glazed", "طاجين", "46.00", 2600, "earthenware", "oven safe,tableware", "20 cm*0.7|27 cm|32 cm*1.4", "Soak before the first use. Not for induction, sorry."),
            new Line(5, "stationery", "PCL", "Pencils, box of six", "Bleistifte im Karton", "8.50", 60, "linden wood", "drawing,gift", "HB|2B|4B|mixed", "Sharpened once at the works, by Frau Lindengrün herself."),
            new Line(7, "ceramics", "BRB", "Brass bowl", "방짜 그릇", "74.00", 510, "bronze, 78:22", "tableware,heirloom", "rice bowl|soup bowl*1.15|pair*2.1", "Rings for eleven seconds when you flick it."),
            new Line(8, "pantry", "LEN", "Mountain lentils", "Lenticchie di montagna", "6.90", 500, "lentils", "vegan,organic", "500 g|1 kg*1.85", "No soaking. Twenty minutes, a bay leaf, good oil."),
            new Line(1, "tea", "MAT", "Matcha, ceremonial", "抹茶 薄茶用", "28.00", 40, "shaded tencha", "green,japan,powder", "20 g tin*0.6|40 g tin", "Stone-milled to order; keep it cold and close the tin."),
            new Line(9, "textiles", "BPC", "Block-print cloth", "छापा कपड़ा", "24.00", 190, "cotton", "cotton,indigo", "indigo|madder|pomegranate", "Tea towel, table runner, picnic flag. You decide."),
            new Line(2, "candles", "TAP", "Taper candles, pair", "Kronelys", "9.20", 130, "stearin", "unscented,table", "white|amber|spruce", "Dipped eleven times. Fits a 22 mm holder."),
            new Line(10, "pantry", "THY", "Thyme honey", "Θυμαρίσιο μέλι", "15.80", 460, "honey", "organic,breakfast", "250 g*0.62|450 g", "Dark, a little wild, excellent on yoghurt and by the spoon."),
            new Line(10, "ceramics", "PTH", "Olive-oil jug", "Λαδικό", "31.00", 620, "earthenware", "tableware,drip free", "white|cobalt", "A spout that does not drip: the island's best kept secret."),
            new Line(5, "stationery", "ENV", "Letter set", "Briefmappe", "13.60", 180, "laid paper", "paper,gift", "cream|dove|forget-me-not", "Twenty sheets, twenty envelopes, no excuse left."),
            new Line(4, "textiles", "FBG", "Felt shopper", "Сумка из войлока", "52.00", 540, "sheep wool felt", "wool,everyday", "slate|rowan red", "Carries nine library books. Ask us how we know."),
            new Line(8, "pantry", "SAF", "Saffron threads", "Zafferano in fili", "19.00", 12, "saffron", "spice,gift", "0.5 g*0.6|1 g", "Harvested before breakfast in the last week of October."),
            new Line(0, "ceramics", "EGG", "Egg cup, footed", null, "9.50", 90, "stoneware", "breakfast,tableware", "sea|salt|heather", "Made from what is left of the day's clay."),
            new Line(7, "ceramics", "SPN", "Spoon and chopsticks", "수저 한 벌", "36.00", 95, "bronze, 78:22", "tableware,gift", "plain|in a cloth pouch*1.2", "Warm up with the soup; part of the pleasure."),
            new Line(11, "textiles", "SCF", "Fisherman's scarf", "Scaif an iascaire", "64.00", 260, "lambswool", "wool,winter", "navy|oat|kelp", "Long enough to go round twice on the pier."),
            new Line(11, "candles", "TLW", "Turf-scented candle", null, "18.90", 310, "rapeseed wax", "scented,gift", "tin|glass*1.2", "Somebody's kitchen in 1974, in a good way."),
            new Line(9, "stationery", "HMP", "Cotton paper, deckle edge", "हस्तनिर्मित काग़ज़", "21.00", 320, "cotton rag", "paper,watercolour", "A5*0.6|A4|A3*1.7", "Made from shirt offcuts, dried on the roof in the sun. ☀️"),
            new Line(3, "textiles", "SBR", "Sabra cushion cover", "غطاء وسادة", "34.50", 240, "cactus silk", "handwoven,home", "saffron|terracotta|teal", "Catches the evening light. Zip hidden at the back."),
            new Line(6, "textiles", "NPK", "Napkins, set of four", "Guardanapos", "29.00", 220, "linen", "linen,table", "white|olive", "Softer after every wash, like good stories."));

    /// Praise, lukewarm words and complaints: `language|title|body`.
    static final List<String> GOOD = List.of(
            "en|A daily companion|Bought one for the office, then one for home, then one for my sister.", "en|Exactly as described|Arrived in three days, packed in paper, not a chip on it. 🙂",
            "en|Worth the wait|Took a fortnight to arrive and I would wait again.", "en|A keeper|My grandmother had one like it. Hers is now mine and this is now hers.",
            "en|Lovely|Even nicer in daylight than in the photographs.", "en|Third order|Still no complaints, only less shelf space.",
            "en|Made me smile|The handwritten card was a nice touch — thank you, whoever you are.", "en|💚|",
            "de|Sehr schön|Gute Verarbeitung, liegt angenehm in der Hand. Gerne wieder!", "de|Volle Punktzahl|Kam schneller als gedacht, und die Verpackung war ganz ohne Plastik.",
            "fr|Une merveille|Offert à ma mère pour son anniversaire : elle ne le quitte plus.", "fr|Très satisfaite|Encore plus joli en vrai. L’envoi était soigné.",
            "es|Precioso|Se nota el trabajo hecho a mano. Repetiré sin duda.", "pl|Polecam!|Piękne wykonanie, szybka wysyłka, miły liścik w środku.",
            "pt|Adorei|Chegou bem embalado e é ainda mais bonito ao vivo.", "sv|Jättefin|Precis som på bilden, och så doftade paketet gott.",
            "ja|大満足です|毎朝使っています。手触りがとても良く、贈り物にもおすすめです。", "ja|また買います|梱包が丁寧で、手書きのお礼状が入っていました。ありがとうございます。", "ja|香りが素晴らしい|封を開けた瞬間、部屋いっぱいに広がりました🍵",
            "ar|رائع جدًا|وصل الطرد بسرعة والجودة أفضل مما توقعت. شكرًا لكم!", "ar|هدية مثالية|أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.",
            "ru|Очень довольна|Тёплые, лёгкие, пахнут настоящей шерстью. Спасибо мастерам!", "uk|Чудово|Дуже якісно, упаковано з любов’ю.",
            "ko|정말 마음에 들어요|선물용으로 샀는데 제가 쓰고 있습니다 ㅎㅎ", "el|Υπέροχο|Ήρθε γρήγορα και είναι πανέμορφο.", "hi|बहुत सुंदर|हाथ का काम साफ़ दिखता है। धन्यवाद!", "tr|Bayıldım|Fotoğraftakinden daha güzel, çok özenli paketlenmiş.");

    static final List<String> FAIR = List.of(
            "en|Nice, but smaller than I thought|Check the measurements, which are right there on the page. My own fault.", "en|Good|Does what it says. The colour is a shade darker than on my screen.",
            "en|Fine|Nothing wrong with it; I simply do not love it.", "de|Ganz ordentlich|Schön, aber für den Preis hätte ich etwas mehr erwartet.",
            "fr|Correct|Joli objet, livraison un peu longue.", "ja|普通です|品物は良いのですが、思ったより小さかったです。", "ar|جيد|المنتج جيد لكن اللون مختلف قليلًا عن الصورة.", "ru|Нормально|Хорошая вещь, но доставка заняла три недели.", "es|Está bien|Cumple, aunque el envío tardó más de lo previsto.");

    static final List<String> POOR = List.of(
            "en|Arrived broken|Two pieces instead of one. Customer service replied within the hour and sent another, so two stars, not one.", "en|Not for me|Scratchy.",
            "en|Late|Ordered for a birthday on the 3rd, delivered on the 11th.", "de|Leider enttäuscht|Nach zwei Wochen schon ein Sprung im Rand.", "ja|残念|届いたとき、ふたが欠けていました。", "fr|Déçu|La couleur n’a rien à voir avec la photo.", "pt|Podia ser melhor|A costura abriu na primeira lavagem.");

    static final List<String> NOTES = List.of(
            "Please leave with the neighbour at no. 12.", "It is a gift — no invoice in the parcel, please.", "Ring twice, the dog is deaf.", "Bitte nicht vor 10 Uhr liefern.",
            "ギフト包装をお願いします。", "يرجى الاتصال قبل التوصيل", "Код домофона 47, второй этаж.", "Sonner à l’atelier au fond de la cour.", "Happy birthday, Tess! 🎂", "If the blue one is sold out, the grey one is fine too.");

    private ShopGoods() {}
}
