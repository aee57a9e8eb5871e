namespace Kantoku.Engine.Bible;

/// <summary>The Japanese starter.</summary>
internal static class JapaneseStarter
{
    /// <summary>The title stands for <c>{title}</c>.</summary>
    public const string Script = """
        Title: {title}
        Author: あなたの名前
        Format: Manga
        Language: ja
        Trim size: B5
        Story bible: bible.yaml
        Characters: ハル, ユキ

        /*
        これだけで三ページの本になります: kantoku make script.fountain

        「Format: Manga」は右から左へ読む本になります。日本語なら台詞は縦書きです。
        「# PAGE 番号」でページが始まり、後ろに場所と時間を書けます。次に書くまで続きます。
        「Panel 番号」でコマが始まり、続く文は絵に見えるものです。
        Characters に書いた名前だけの行があれば、次の行からその人の台詞です。CAPTION は語り、SFX は描き文字。
        角括弧はコマの形: [WIDE] [H] [V] [S] [L] [SPLASH] [INSET] [BLEED] [close-up] [silent]
        二重の角括弧は演出の指示（なくてもかまいません）:
            cam: ロー, アップ               カメラの位置
            cast: ハル@私服 怒り, ユキ      誰が、どの服で、どんな気持ちで
            at: 屋上 夜 雨                  場所と時間
            art: my-own-picture.png         自分で描いた絵を使う
        */

        # PAGE 1 EXT. 学校の屋上 - 夕方

        Panel 1 [WIDE]
        夕焼けの屋上。ハルが一人、フェンスにもたれて街を見ている。ロングショット。

        CAPTION
        夏休み最後の日。

        Panel 2
        ハルのアップ。手紙を持って、不安そうな顔。

        ハル
        (thought)
        渡すだけだ。簡単なことだろ……。

        Panel 3 [H]
        ドアが開いて、ユキが笑いながら走ってくる。

        ユキ
        ハル！　やっと見つけた！！

        SFX: バン

        Panel 4
        ハル、驚いて飛び上がる。

        ハル
        ユ、ユキ！？

        # PAGE 2

        Panel 1
        ユキが腰に手を当てて、ニヤニヤと近づく。ハルも見える。

        ユキ
        何を隠したの？

        ハル
        な、なんでもない！

        Panel 2 [S]
        ハル、赤面して目をそらす。

        ハル
        ただの……宿題だよ。

        Panel 3
        突風。手紙が空へ舞い上がる。

        SFX: ビュウッ

        Panel 4
        ハルが必死に手を伸ばす。

        ハル
        待てっ！！

        Panel 5
        ユキが高くジャンプして、手紙をつかむ。

        ユキ
        取った！

        # PAGE 3

        Panel 1
        ユキが手紙を読む。ハルは口を押さえて怯えている。

        ハル
        (whisper)
        終わった……。

        Panel 2 [silent]
        ユキのアップ。目を見開き、頬を赤らめる。

        Panel 3
        ハルの肩越しに、優しく微笑むユキ。

        ユキ
        わたしの名前、字が違うよ。バカ。

        Panel 4 [L] [BLEED]
        夕日の街を見ている二人の後ろ姿。ロングショット。

        CAPTION
        それでも彼女は、手紙を返さなかった。

        ユキ
        ……一緒に帰る？

        ハル
        うん。
        """;

    public const string Bible = """
        # バイブル: 登場人物と場所の設定。どのページでも同じ姿に描かれます。
        # すべて省略できます。書かれていないことは脚本から読み取られ、それもなければ一度だけ決めて変わりません。
        # 脚本から読み取った設定を書き出すには: kantoku cast script.fountain --write

        style: すっきりした線、夕方のやわらかい光

        cast:
          - id: ハル
            names: [ハル, 森ハル]          # この人を指す名前すべて。最初が主な名前
            age: 16
            gender: 男
            hair: 黒, 無造作               # 濃さと髪型
            eyes: 鋭い, 焦げ茶
            build: 細身, 長身
            marks: [なし]                  # 眼鏡、傷跡、そばかす、帽子、ピアス、リボンなど
            wardrobe:                      # 最初がふだんの服。ほかは [[cast: ハル@私服]] で選ぶ
              制服: 学ラン
              私服: 灰色のパーカー, 紺のジーンズ
            voice: soft

          - id: ユキ
            names: [ユキ, 白石ユキ]
            age: 16
            gender: 女
            hair: 亜麻色, 長い髪
            eyes: 大きな瞳, 茶色
            build: 普通
            marks: [リボン]
            wardrobe:
              制服: 白いセーラー服, 紺のスカート
            voice: bright

        locations:
          - id: rooftop
            names: [学校の屋上, 屋上]
            look: フェンスのある学校の屋上
        """;
}
