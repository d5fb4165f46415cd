<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ActionGroups</name>
    <message>
        <source>As the &amp;System</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Why &amp;{digit}, or Why Not?</source>
        <translation>なぜ &amp;{digit} か、なぜ違うか</translation>
    </message>
    <message>
        <source>What Would Make It {a_digit}?</source>
        <translation>どうすれば {a_digit} になる?</translation>
    </message>
    <message>
        <source>It Is No Digit</source>
        <translation>数字ではない</translation>
    </message>
    <message>
        <source>It Is {a_digit}</source>
        <translation>これは {a_digit}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Predict</source>
        <translation>認識(&amp;P)</translation>
    </message>
    <message>
        <source>Ask the network which digit this is</source>
        <translation>これがどの数字かをネットワークに聞きます</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>消去(&amp;C)</translation>
    </message>
    <message>
        <source>Clear the sheet</source>
        <translation>用紙を白紙に戻します</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>最後の線を取り消します</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Draw the stroke again</source>
        <translation>線をもう一度描きます</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>消しゴム(&amp;E)</translation>
    </message>
    <message>
        <source>Erase instead of drawing</source>
        <translation>描く代わりに消します</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>ライブ(&amp;L)</translation>
    </message>
    <message>
        <source>Have the answer follow the pen</source>
        <translation>描いている間も答えを更新します</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>開く(&amp;O)...</translation>
    </message>
    <message>
        <source>Open pictures, pages or a drawing from files</source>
        <translation>画像、ページ、描画をファイルから開きます</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Open the picture in the clipboard</source>
        <translation>クリップボードの画像を開きます</translation>
    </message>
    <message>
        <source>Save Drawing &amp;As...</source>
        <translation>描画に名前を付けて保存(&amp;A)...</translation>
    </message>
    <message>
        <source>As a picture, or with its strokes</source>
        <translation>画像として、または線のデータ付きで保存します</translation>
    </message>
    <message>
        <source>&amp;Export Answer...</source>
        <translation>答えを書き出す(&amp;E)...</translation>
    </message>
    <message>
        <source>The digit and the ten likelihoods, as JSON</source>
        <translation>数字と 10 個の確率を JSON で書き出します</translation>
    </message>
    <message>
        <source>Export All &amp;Drawings...</source>
        <translation>すべての描画を書き出す(&amp;D)...</translation>
    </message>
    <message>
        <source>All drawings of the strip with their digits, as NPZ or CSV</source>
        <translation>一覧のすべての描画と数字を NPZ または CSV で書き出します</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>画像をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the drawing as a picture</source>
        <translation>描画を画像としてコピーします</translation>
    </message>
    <message>
        <source>Copy &amp;Likelihoods</source>
        <translation>確率をコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the ten likelihoods as text</source>
        <translation>10 個の確率をテキストとしてコピーします</translation>
    </message>
    <message>
        <source>&amp;Thinner Brush</source>
        <translation>ブラシを細く(&amp;T)</translation>
    </message>
    <message>
        <source>Draw thinner strokes</source>
        <translation>細い線で描きます</translation>
    </message>
    <message>
        <source>Th&amp;icker Brush</source>
        <translation>ブラシを太く(&amp;I)</translation>
    </message>
    <message>
        <source>Draw thicker strokes</source>
        <translation>太い線で描きます</translation>
    </message>
    <message>
        <source>Choose a &amp;Model File...</source>
        <translation>モデルファイルを選択(&amp;M)...</translation>
    </message>
    <message>
        <source>Use another network, from a .keras file</source>
        <translation>.keras ファイルから別のネットワークを使います</translation>
    </message>
    <message>
        <source>Use the &amp;Program's Own</source>
        <translation>付属のモデルを使う(&amp;P)</translation>
    </message>
    <message>
        <source>Use the network that comes with the program</source>
        <translation>プログラム付属のネットワークを使います</translation>
    </message>
    <message>
        <source>&amp;Inside</source>
        <translation>内部(&amp;I)</translation>
    </message>
    <message>
        <source>Show what happens inside the network</source>
        <translation>ネットワークの内部で何が起きているかを表示します</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>ページ(&amp;G)</translation>
    </message>
    <message>
        <source>Show the page that is open, beside the drawing</source>
        <translation>開いているページを描画の横に表示します</translation>
    </message>
    <message>
        <source>&amp;Drawings</source>
        <translation>描画(&amp;D)</translation>
    </message>
    <message>
        <source>Show earlier drawings, to bring one back</source>
        <translation>以前の描画を表示し、呼び戻せるようにします</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>ワークショップ(&amp;W)</translation>
    </message>
    <message>
        <source>Train a network yourself, and watch it learn</source>
        <translation>自分でネットワークを訓練し、学ぶ様子を見ます</translation>
    </message>
    <message>
        <source>My &amp;Hand</source>
        <translation>自分の筆跡(&amp;H)</translation>
    </message>
    <message>
        <source>Show your examples, and teach the network how you write</source>
        <translation>自分の例を表示し、書き方をネットワークに教えます</translation>
    </message>
    <message>
        <source>&amp;Save the Network's Picture...</source>
        <translation>ネットワークの図を保存(&amp;S)...</translation>
    </message>
    <message>
        <source>As PNG or SVG</source>
        <translation>PNG または SVG で保存します</translation>
    </message>
    <message>
        <source>&amp;Print the Network's Picture...</source>
        <translation>ネットワークの図を印刷(&amp;P)...</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>紙に印刷します</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>フルスクリーン(&amp;F)</translation>
    </message>
    <message>
        <source>Fill the whole screen</source>
        <translation>画面全体に表示します</translation>
    </message>
    <message>
        <source>&amp;Leave Full Screen</source>
        <translation>フルスクリーンを終了(&amp;L)</translation>
    </message>
    <message>
        <source>Back to a window</source>
        <translation>ウィンドウ表示に戻ります</translation>
    </message>
    <message>
        <source>Show H&amp;ints</source>
        <translation>ヒントを表示(&amp;I)</translation>
    </message>
    <message>
        <source>Show again what can be done with an answer</source>
        <translation>答えに対してできることを、もう一度表示します</translation>
    </message>
    <message>
        <source>Digit &amp;Help</source>
        <translation>Digit のヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>How to use the program, and how it works</source>
        <translation>プログラムの使い方としくみを説明します</translation>
    </message>
    <message>
        <source>What's &amp;This?</source>
        <translation>これは何?(&amp;T)</translation>
    </message>
    <message>
        <source>Click anything then, to read what it is for</source>
        <translation>次にクリックしたものの説明を表示します</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>ショートカット(&amp;S)</translation>
    </message>
    <message>
        <source>All keys and gestures</source>
        <translation>すべてのキーと操作</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>このプログラムについて(&amp;A)</translation>
    </message>
    <message>
        <source>Version, network, libraries and licences</source>
        <translation>バージョン、ネットワーク、ライブラリ、ライセンス</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>プログラムを終了します</translation>
    </message>
</context>
<context>
    <name>AllMaps</name>
    <message>
        <source>Of which column all maps are shown</source>
        <translation>すべてのマップを表示する列</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>まとめ</translation>
    </message>
    <message>
        <source>all {count} numbers, with what each adds to the score of {digit}. Click one to follow it.</source>
        <translation>{count} 個の数値すべてと、それぞれが {digit} のスコアに加える値。クリックするとその値をたどれます。</translation>
    </message>
    <message>
        <source>all {count} maps, with what each adds to the score of {digit}. Click one to follow it.</source>
        <translation>{count} 枚のマップすべてと、それぞれが {digit} のスコアに加える値。クリックするとそのマップをたどれます。</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Click a digit to look at it alone.</source>
        <translation>数字をクリックすると、それだけを見られます。</translation>
    </message>
    <message>
        <source>Several digits? {first} and {last}</source>
        <translation>数字が複数? {first} と {last}</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>The digit that the network names, and how likely each is.</source>
        <translation>ネットワークが答えた数字と、それぞれの数字の確率です。</translation>
    </message>
    <message>
        <source>&lt;p&gt;How likely the network thinks a {digit} is. A digit is named when its bar passes the dashed line, at 50 %.&lt;/p&gt;&lt;p&gt;Click to see why it is a {digit}, or why not; right-click to see what would make it one.&lt;/p&gt;</source>
        <translation>&lt;p&gt;ネットワークが考える {digit} の確率です。バーが 50% の破線を超えた数字が答えになります。&lt;/p&gt;&lt;p&gt;クリックすると、なぜ {digit} なのか、なぜ違うのかがわかります。右クリックすると、どうすればその数字になるかがわかります。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>AnswersPicture</name>
    <message>
        <source>Answers without and with the experiment</source>
        <translation>実験なしと実験ありの答え</translation>
    </message>
    <message>
        <source>Draw something to try it out.</source>
        <translation>何か描いて試してください。</translation>
    </message>
    <message>
        <source>Without the experiment</source>
        <translation>実験なし</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>実験あり</translation>
    </message>
    <message>
        <source>With</source>
        <translation>あり</translation>
    </message>
</context>
<context>
    <name>AtomicWrite</name>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} として保存しました。</translation>
    </message>
    <message>
        <source>{file} could not be written: {error}.</source>
        <translation>{file} に書き込めませんでした: {error}。</translation>
    </message>
</context>
<context>
    <name>Attribution</name>
    <message>
        <source>at the top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>at the top right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>at the bottom left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>at the bottom right</source>
        <translation>右下</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>It could not be read because of an error in the program; the log has the details.</source>
        <translation>プログラムのエラーのため読み込めませんでした。詳細はログにあります。</translation>
    </message>
</context>
<context>
    <name>BrushSlider</name>
    <message>
        <source>Brush width</source>
        <translation>ブラシの太さ</translation>
    </message>
    <message>
        <source>Width of the brush ([ thinner, ] thicker)</source>
        <translation>ブラシの太さ([ で細く、] で太く)</translation>
    </message>
</context>
<context>
    <name>BuildPanel</name>
    <message>
        <source>No hidden layer</source>
        <translation>隠れ層なし</translation>
    </message>
    <message>
        <source>One dense layer</source>
        <translation>全結合層 1 つ</translation>
    </message>
    <message>
        <source>Two dense layers</source>
        <translation>全結合層 2 つ</translation>
    </message>
    <message>
        <source>One convolution</source>
        <translation>畳み込み 1 つ</translation>
    </message>
    <message>
        <source>Two convolutions</source>
        <translation>畳み込み 2 つ</translation>
    </message>
    <message>
        <source>Dense layers take every cell by itself; a convolution moves small kernels over the drawing. A new choice makes a new network.</source>
        <translation>全結合層はマスを 1 つずつ別々に扱います。畳み込みは小さなカーネルを描画の上で動かします。選び直すと新しいネットワークになります。</translation>
    </message>
    <message>
        <source>How many feature maps the first convolution makes; a dense layer has four units for each.</source>
        <translation>最初の畳み込みが作る特徴マップの数。全結合層では 1 枚につき 4 ユニットになります。</translation>
    </message>
    <message>
        <source>What is done to every sum: relu keeps what is above 0; tanh and sigmoid bend it into a range.</source>
        <translation>それぞれの合計に対する処理。relu は 0 より大きい値を残し、tanh と sigmoid は一定の範囲に収めます。</translation>
    </message>
    <message>
        <source>The share of the last values that is left out by chance in each step, so that the network can't rely on a few.</source>
        <translation>ステップごとに最後の値をランダムに除く割合。一部の値だけに頼らないようにします。</translation>
    </message>
    <message>
        <source>Scale and centre the drawing</source>
        <translation>描画の大きさと位置をそろえる</translation>
    </message>
    <message>
        <source>Framing makes all drawings equally large and puts them in the middle, before the network sees them.</source>
        <translation>枠合わせは、ネットワークが見る前にすべての描画を同じ大きさにして中央に置きます。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>層(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Maps</source>
        <translation>マップ(&amp;M)</translation>
    </message>
    <message>
        <source>Acti&amp;vation</source>
        <translation>活性化(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Dropout</source>
        <translation>ドロップアウト(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Short strokes</source>
        <translation>短い線</translation>
    </message>
    <message>
        <source>Bends and crossings</source>
        <translation>曲がりと交差</translation>
    </message>
    <message>
        <source>Bows and corners</source>
        <translation>弧と角</translation>
    </message>
    <message>
        <source>Parts of digits</source>
        <translation>数字の一部</translation>
    </message>
    <message>
        <source>Whole digits</source>
        <translation>数字全体</translation>
    </message>
    <message>
        <source>Framed drawing</source>
        <translation>枠合わせした描画</translation>
    </message>
    <message>
        <source>scaled to 20 cells</source>
        <translation>20 マスに拡大縮小</translation>
    </message>
    <message>
        <source>centred by mass</source>
        <translation>重心を中央に</translation>
    </message>
    <message>
        <source>Your drawing, framed</source>
        <translation>枠合わせした描画</translation>
    </message>
    <message>
        <source>28 by 28 cells</source>
        <translation>28 × 28 マス</translation>
    </message>
    <message>
        <source>made equally large</source>
        <translation>同じ大きさにする</translation>
    </message>
    <message>
        <source>moved to the middle</source>
        <translation>中央に移動する</translation>
    </message>
    <message>
        <source>{channels} maps, {height} × {width} ({name})</source>
        <translation>{channels} マップ、{height} × {width}({name})</translation>
    </message>
    <message>
        <source>{channels} feature maps, {height} by {width}</source>
        <translation>特徴マップ {channels} 枚、{height} × {width}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>まとめ</translation>
    </message>
    <message>
        <source>{number} numbers</source>
        <translation>{number} 個の数値</translation>
    </message>
    <message>
        <source>flattened</source>
        <translation>平坦化</translation>
    </message>
    <message>
        <source>all cells in one row</source>
        <translation>全マスを 1 列に</translation>
    </message>
    <message>
        <source>weighted sum of each map</source>
        <translation>各マップの重み付き和</translation>
    </message>
    <message>
        <source>one for each map</source>
        <translation>マップごとに 1 つ</translation>
    </message>
    <message>
        <source>{number} features</source>
        <translation>{number} 個の特徴</translation>
    </message>
    <message>
        <source>Ten digits</source>
        <translation>10 個の数字</translation>
    </message>
    <message>
        <source>logit, likelihood</source>
        <translation>ロジット、確率</translation>
    </message>
    <message>
        <source>weighted sum + bias</source>
        <translation>重み付き和 + バイアス</translation>
    </message>
    <message>
        <source>score, how likely</source>
        <translation>スコア、確率</translation>
    </message>
    <message>
        <source>all numbers vote</source>
        <translation>全数値で投票</translation>
    </message>
    <message>
        <source>scores become shares of 100 %</source>
        <translation>スコアを 100% に配分</translation>
    </message>
    <message>
        <source>largest</source>
        <comment>value that pooling keeps</comment>
        <translation>最大</translation>
    </message>
    <message>
        <source>average</source>
        <comment>value that pooling keeps</comment>
        <translation>平均</translation>
    </message>
    <message>
        <source>{size} convolution</source>
        <translation>{size} 畳み込み</translation>
    </message>
    <message>
        <source>{size} {kind} pooling</source>
        <translation>{size} {kind}プーリング</translation>
    </message>
    <message>
        <source>normalization</source>
        <translation>正規化</translation>
    </message>
    <message>
        <source>{function} activation</source>
        <translation>{function} 活性化</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>ソフトマックス</translation>
    </message>
    <message>
        <source>convolution: search for a pattern</source>
        <translation>畳み込み: パターンを探す</translation>
    </message>
    <message>
        <source>pooling: keep the {which} of {count}</source>
        <translation>プーリング: {count} 個の{which}を残す</translation>
    </message>
    <message>
        <source>rescale by learned numbers</source>
        <translation>学習した数値で調整</translation>
    </message>
    <message>
        <source>activation: below 0 becomes 0</source>
        <translation>活性化: 0 未満を 0 に</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>活性化</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The program's network</source>
        <translation>付属のネットワーク</translation>
    </message>
    <message>
        <source>The small network</source>
        <translation>小さなネットワーク</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>読み込み中 ...</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>混同行列</translation>
    </message>
    <message>
        <source>What strangers wrote, row by row, and what the network named: the right answers are on the diagonal, Unknown is in the last column. Point at a field for its number.</source>
        <translation>行はほかの人が書いた数字、列はネットワークの答えです。正解は対角線上に、「不明」は最後の列にあります。欄をポイントすると数が表示されます。</translation>
    </message>
    <message>
        <source>{count} of {all} strangers' {digit}s: {named} (right)</source>
        <translation>ほかの人の {digit} {all} 個中 {count} 個: {named}(正解)</translation>
    </message>
    <message>
        <source>{count} of {all} strangers' {digit}s: {named}</source>
        <translation>ほかの人の {digit} {all} 個中 {count} 個: {named}</translation>
    </message>
    <message>
        <source>named</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>written</source>
        <translation>書いた数字</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>as drawn</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>in a corner</source>
        <translation>隅</translation>
    </message>
    <message>
        <source>turned by 20°</source>
        <translation>20° 回転</translation>
    </message>
    <message>
        <source>thick</source>
        <translation>太い</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>細い</translation>
    </message>
    <message>
        <source>noisy</source>
        <translation>ノイズ</translation>
    </message>
</context>
<context>
    <name>DamageBars</name>
    <message>
        <source>500 strangers' digits: right, Unknown, wrong</source>
        <translation>ほかの人の数字 500 個: 正解、不明、誤り</translation>
    </message>
    <message>
        <source>Above the network in training, below the program's own: in colour what is read right, in grey what is Unknown, at the end, dark, what is wrong although it was named.</source>
        <translation>上は訓練中のネットワーク、下は付属のネットワーク。色付きは正解、灰色は「不明」、端の濃い色は答えたが間違いだったものです。</translation>
    </message>
    <message>
        <source>{name}, {which}: {right} right, {wrong} wrong</source>
        <translation>{name}、{which}: 正解 {right}、誤り {wrong}</translation>
    </message>
    <message>
        <source>this network</source>
        <translation>このネットワーク</translation>
    </message>
    <message>
        <source>own</source>
        <translation>付属</translation>
    </message>
    <message>
        <source>Being measured...</source>
        <translation>測定中...</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>To learn from ({count})</source>
        <translation>学習用({count})</translation>
    </message>
    <message>
        <source>By strangers, to test on ({count})</source>
        <translation>ほかの人の描画、テスト用({count})</translation>
    </message>
    <message>
        <source>No network learns from strangers' drawings: they come from other people and other places.</source>
        <translation>ほかの人の描画からはどのネットワークも学習しません。別の人が別の場所で書いたものです。</translation>
    </message>
    <message>
        <source>Show &amp;Others</source>
        <translation>ほかを表示(&amp;O)</translation>
    </message>
    <message>
        <source>Show other drawings of each digit.</source>
        <translation>各数字の別の描画を表示します。</translation>
    </message>
    <message>
        <source>How many there are of each digit, all of them laid upon each other, and some of them. Click a drawing to put it on the grid.</source>
        <translation>各数字の個数、全部を重ねたもの、そのうちのいくつか。描画をクリックするとグリッドに置けます。</translation>
    </message>
    <message>
        <source>No digit</source>
        <translation>数字ではない</translation>
    </message>
    <message>
        <source>A {digit}</source>
        <translation>数字の {digit}</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>collected at {site}</source>
        <translation>{site} で収集</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>数字ではない</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Everything is computed on this computer: nothing that you draw leaves it.</source>
        <translation>計算はすべてこのコンピューターで行われ、描いたものが外に出ることはありません。</translation>
    </message>
    <message>
        <source>The drawings of the workshop are made of UNIPEN train_r01_v07, doi 10.5281/zenodo.1195803, licence CC BY 4.0.</source>
        <translation>ワークショップの描画は UNIPEN train_r01_v07(doi 10.5281/zenodo.1195803、ライセンス CC BY 4.0)から作られています。</translation>
    </message>
    <message>
        <source>About Digit</source>
        <translation>Digit について</translation>
    </message>
    <message>
        <source>Draw a digit, and see what a neural network makes of it.</source>
        <translation>数字を書いて、ニューラルネットワークがどう読むかを見ましょう。</translation>
    </message>
    <message>
        <source>none is loaded</source>
        <translation>読み込まれていません</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>ネットワーク:</translation>
    </message>
    <message>
        <source>This program is free software under the MIT licence.</source>
        <translation>このプログラムは MIT ライセンスのフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Choose a Model File</source>
        <translation>モデルファイルを選択</translation>
    </message>
    <message>
        <source>Keras models (*.keras)</source>
        <translation>Keras モデル (*.keras)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>An error in the program. It keeps running, and your drawing is safe.</source>
        <translation>プログラムのエラーです。プログラムは動き続け、描画は無事です。</translation>
    </message>
    <message>
        <source>The log is in {file}</source>
        <translation>ログは {file} にあります</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>描く</translation>
    </message>
    <message>
        <source>left mouse button, pen or finger</source>
        <translation>マウスの左ボタン、ペン、または指</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>right mouse button, or the pen's other end</source>
        <translation>マウスの右ボタン、またはペンの反対側</translation>
    </message>
    <message>
        <source>Go from cell to cell</source>
        <translation>マスからマスへ移動</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Draw at the cell</source>
        <translation>そのマスに描く</translation>
    </message>
    <message>
        <source>Space; hold it down and go on with the arrows for a line</source>
        <translation>スペース。押したまま矢印キーで動くと線になります</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>drop it on the window, or paste it</source>
        <translation>ウィンドウにドロップするか貼り付ける</translation>
    </message>
    <message>
        <source>See why a digit, or why not</source>
        <translation>なぜその数字か、なぜ違うかを見る</translation>
    </message>
    <message>
        <source>click its bar, or press 0 to 9</source>
        <translation>バーをクリックするか 0 から 9 を押す</translation>
    </message>
    <message>
        <source>See what would make it another digit</source>
        <translation>どうすれば別の数字になるかを見る</translation>
    </message>
    <message>
        <source>right-click its bar, or press Ctrl with 0 to 9</source>
        <translation>バーを右クリックするか Ctrl と 0 から 9 を押す</translation>
    </message>
    <message>
        <source>Say what it is</source>
        <translation>それが何かを教える</translation>
    </message>
    <message>
        <source>press Shift with 0 to 9, or N</source>
        <translation>Shift と 0 から 9、または N を押す</translation>
    </message>
    <message>
        <source>On the grid</source>
        <translation>グリッドの上で</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> または </translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
</context>
<context>
    <name>DrawingFile</name>
    <message>
        <source>it has more strokes than a file may hold</source>
        <translation>ファイルに入れられる数より線が多すぎます</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>it is not JSON, or only a part of it</source>
        <translation>JSON ではないか、その一部しかありません</translation>
    </message>
    <message>
        <source>it is not a drawing of this program</source>
        <translation>このプログラムの描画ではありません</translation>
    </message>
    <message>
        <source>it was written by a newer version of this program</source>
        <translation>このプログラムの新しいバージョンで書かれています</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>壊れています</translation>
    </message>
    <message>
        <source>nothing is drawn in it</source>
        <translation>何も描かれていません</translation>
    </message>
</context>
<context>
    <name>DrawingGrid</name>
    <message>
        <source>Drawing grid</source>
        <translation>描画グリッド</translation>
    </message>
    <message>
        <source>Draw with the mouse, or go from cell to cell with the arrow keys and hold Space down to draw.</source>
        <translation>マウスで描くか、矢印キーでマスからマスへ移動し、スペースを押したまま描きます。</translation>
    </message>
    <message>
        <source>Draw a digit here, with the mouse, a pen or a finger</source>
        <translation>ここに数字を書いてください（マウス、ペン、指）</translation>
    </message>
</context>
<context>
    <name>DrawingView</name>
    <message>
        <source>Your drawing</source>
        <translation>あなたの描画</translation>
    </message>
    <message>
        <source>What the network in training makes of the drawing in the main window, after every few steps. A digit is named when its bar passes the line at 50 %.</source>
        <translation>メインウィンドウの描画を訓練中のネットワークがどう読むかを、数ステップごとに表示します。バーが 50% の線を超えた数字が答えになります。</translation>
    </message>
    <message>
        <source>Your drawing: {named}</source>
        <translation>あなたの描画: {named}</translation>
    </message>
    <message>
        <source>Draw a digit in the main window, and see it being learned here.</source>
        <translation>メインウィンドウに数字を書くと、それを学んでいく様子がここで見られます。</translation>
    </message>
</context>
<context>
    <name>DrawingsExport</name>
    <message>
        <source>Export All Drawings</source>
        <translation>すべての絵を書き出す</translation>
    </message>
    <message>
        <source>Table, a row for each drawing (*.csv)</source>
        <translation>表、1 枚につき 1 行 (*.csv)</translation>
    </message>
    <message>
        <source>NumPy arrays (*.npz)</source>
        <translation>NumPy 配列 (*.npz)</translation>
    </message>
    <message>
        <source>{name}: drawings are exported as .npz or as .csv.</source>
        <translation>{name}: 絵は .npz か .csv で書き出します。</translation>
    </message>
</context>
<context>
    <name>DrawingsMap</name>
    <message>
        <source>Strangers' digits by what the chosen layer makes of them.</source>
        <translation>選んだ層から見た、ほかの人の数字の位置。</translation>
    </message>
    <message>
        <source>The map is being drawn.</source>
        <translation>マップを描いています。</translation>
    </message>
</context>
<context>
    <name>DrawingsStrip</name>
    <message>
        <source>Recognized drawings are kept here.</source>
        <translation>認識した描画はここに残ります。</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>Earlier drawings, newest first; click one to bring it back</source>
        <translation>以前の描画(新しい順)。クリックすると呼び戻せます</translation>
    </message>
    <message>
        <source>Remove &amp;All</source>
        <translation>すべて削除(&amp;A)</translation>
    </message>
    <message>
        <source>Answered by the network used before: {words}. Click it to ask the present one.</source>
        <translation>以前のネットワークの答え: {words}。クリックすると今のネットワークに聞けます。</translation>
    </message>
</context>
<context>
    <name>ExamplesTable</name>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Here the program keeps how you write.

Press Write Ten, and write each digit a few times; it takes two minutes. Or, when an answer in the main window is wrong, press Shift and the right digit's key.</source>
        <translation>ここにはあなたの書き方が保存されます。

「10 個書く」を押して、それぞれの数字を何回か書いてください。2 分で終わります。または、メインウィンドウの答えが違うときに、Shift と正しい数字のキーを押してください。</translation>
    </message>
</context>
<context>
    <name>ExperimentBanner</name>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>Back to the network and the drawing as they are</source>
        <translation>元のネットワークと描画に戻します</translation>
    </message>
    <message>
        <source>Experiment: {summary}. The columns and tabs show what the network computes in it; the answer beside the drawing is the one without it.</source>
        <translation>実験: {summary}。列とタブには実験での計算結果が表示されます。描画の横の答えは実験なしのものです。</translation>
    </message>
</context>
<context>
    <name>ExperimentSliders</name>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>What the digits' values are divided by before they become likelihoods. Above 1: less sure of itself; below 1: surer.</source>
        <translation>確率にする前に、数字の値を割る数。1 より大きいと自信が弱まり、1 より小さいと強まります。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>A digit is named when its likelihood exceeds this; else the answer is Unknown.</source>
        <translation>確率がこれを超えた数字が答えになります。超えなければ「不明」です。</translation>
    </message>
    <message>
        <source>Shift right</source>
        <translation>右へ移動</translation>
    </message>
    <message>
        <source>Cells to the right; below 0 left.</source>
        <translation>右へのマス数。0 未満は左。</translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Cells down; below 0 up.</source>
        <translation>下へのマス数。0 未満は上。</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>Degrees, clockwise.</source>
        <translation>時計回りの角度(度)。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Of the drawing's own size.</source>
        <translation>描画の元の大きさに対する割合。</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>ぼかし</translation>
    </message>
    <message>
        <source>How far ink is smeared, in cells.</source>
        <translation>インクをにじませる幅(マス)。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>Random ink in each cell.</source>
        <translation>各マスに入れるランダムなインク。</translation>
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message numerus="yes">
        <source>%n map(s) off</source>
        <translation><numerusform>マップ %n 枚オフ</numerusform></translation></message>
    <message>
        <source>temperature {value}</source>
        <translation>温度 {value}</translation>
    </message>
    <message>
        <source>threshold {value}</source>
        <translation>しきい値 {value}</translation>
    </message>
    <message>
        <source>shifted right by {value}</source>
        <translation>右へ {value}</translation>
    </message>
    <message>
        <source>shifted down by {value}</source>
        <translation>下へ {value}</translation>
    </message>
    <message>
        <source>turned by {value}°</source>
        <translation>{value}° 回転</translation>
    </message>
    <message>
        <source>size {value}</source>
        <translation>大きさ {value}</translation>
    </message>
    <message>
        <source>blurred by {value} cells</source>
        <translation>ぼかし {value} マス</translation>
    </message>
    <message>
        <source>noise {value}</source>
        <translation>ノイズ {value}</translation>
    </message>
    <message>
        <source>Change something, and 1,000 people's drawings are tried with it, too.</source>
        <translation>何かを変えると、1,000 人の描画でも試します。</translation>
    </message>
    <message>
        <source>Trying {total} people's drawings: {drawings} done ...</source>
        <translation>{total} 人の描画で試しています: {drawings} 完了 ...</translation>
    </message>
    <message>
        <source>Of {total} people's drawings the network names {after} rightly; without the experiment {before}.</source>
        <translation>{total} 人の描画のうち正解は {after}、実験なしでは {before} です。</translation>
    </message>
</context>
<context>
    <name>ExplanationController</name>
    <message>
        <source>Why not {digit}?</source>
        <translation>なぜ {digit} ではない?</translation>
    </message>
    <message>
        <source>Why {digit}?</source>
        <translation>なぜ {digit}?</translation>
    </message>
    <message>
        <source>What speaks for {digit}?</source>
        <translation>{digit} の根拠は?</translation>
    </message>
    <message>
        <source>No ink speaks for {a_digit}; red ink is against.</source>
        <translation>{a_digit} の根拠となるインクはありません。赤いインクは反対の根拠です。</translation>
    </message>
    <message>
        <source>No ink speaks for {a_digit} rather than {another}; red ink is against.</source>
        <translation>{another} ではなく {a_digit} だという根拠となるインクはありません。赤いインクは反対の根拠です。</translation>
    </message>
    <message>
        <source>The framed piece, {place}, speaks most for {a_digit}. Blue ink speaks for the {digit}, red against.</source>
        <translation>枠で囲んだ部分({place})が {a_digit} の最も強い根拠です。青いインクは {digit} の根拠、赤は反対の根拠です。</translation>
    </message>
    <message>
        <source>The framed piece, {place}, speaks most for {a_digit} rather than {another}. Blue ink speaks for the {digit}, red against.</source>
        <translation>枠で囲んだ部分({place})が、{another} ではなく {a_digit} だという最も強い根拠です。青いインクは {digit} の根拠、赤は反対の根拠です。</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Exactly:</source>
        <translation>正確には:</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>Your drawing, framed</source>
        <translation>枠合わせした描画</translation>
    </message>
    <message>
        <source>Before anything is looked for, the drawing is made equally large for everybody and moved to the middle. So it does not matter where on the sheet you draw, or how large.</source>
        <translation>何かを探す前に、描画はだれのものでも同じ大きさにされ、中央に移されます。だから、用紙のどこに、どんな大きさで描いてもかまいません。</translation>
    </message>
    <message>
        <source>The ink's longer side is scaled to 20 cells, proportions kept, and its centre of mass is moved to the middle of 28 &amp;times; 28 cells, as for the MNIST digits. Each value lies between 0 (paper) and 1 (ink). This framing is part of the network, without anything learned.</source>
        <translation>縦横比を保ったままインクの長い辺を 20 マスに合わせ、重心を 28 &amp;times; 28 マスの中央に移します。MNIST の数字と同じです。値は 0(紙)から 1(インク)の間です。この枠合わせはネットワークの一部ですが、学習したものは含みません。</translation>
    </message>
    <message>
        <source>Each little picture is a &lt;b&gt;feature map&lt;/b&gt;: the result of searching the whole drawing for one pattern. The stronger its colour, the better the pattern fits. The search slides a small window over the pictures of the column before, multiplies each cell by a number, and adds it all up.</source>
        <translation>小さな図の 1 枚 1 枚が&lt;b&gt;特徴マップ&lt;/b&gt;です。描画全体で 1 つのパターンを探した結果で、色が濃いほどパターンによく合っています。探すときは、前の列の図の上で小さな窓をずらし、各マスに数を掛けて、すべて足します。</translation>
    </message>
    <message>
        <source>Nobody told the network what to look for.</source>
        <translation>何を探すかは、だれもネットワークに教えていません。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Convolution&lt;/b&gt;: value = &amp;Sigma; patch &amp;times; kernel + bias, over {cells} cells of each map of the column before; the same kernel at every place.</source>
        <translation>&lt;b&gt;畳み込み&lt;/b&gt;: 値 = &amp;Sigma; 部分領域 &amp;times; カーネル + バイアス。前の列の各マップの {cells} マスについて足します。カーネルはどの場所でも同じです。</translation>
    </message>
    <message>
        <source>A cell of these maps depends on at most {side} &amp;times; {side} cells of the framed drawing, its receptive field. &lt;b&gt;Influence&lt;/b&gt;, the bar under a map: the sum over its cells of value &amp;times; derivative of the likeliest digit's logit. After the last maps, these sums and the bias add up to the logit.</source>
        <translation>このマップの 1 マスは、枠合わせした描画の最大 {side} &amp;times; {side} マス(受容野)で決まります。マップの下のバーは&lt;b&gt;影響&lt;/b&gt;で、値 &amp;times; 最も確率の高い数字のロジットの微分を、マップの全マスで足したものです。最後のマップの後では、この和とバイアスの合計がロジットになります。</translation>
    </message>
    <message>
        <source>{pattern}: {count} feature maps</source>
        <translation>{pattern}: 特徴マップ {count} 枚</translation>
    </message>
    <message>
        <source>Then only the &lt;b&gt;largest of a few neighbours&lt;/b&gt; is kept (pooling): the picture gets smaller, and it no longer matters if a stroke lies one cell further left.</source>
        <translation>次に、&lt;b&gt;隣り合ういくつかの値の最大&lt;/b&gt;だけを残します(プーリング)。図は小さくなり、線が 1 マス左にずれていても影響しなくなります。</translation>
    </message>
    <message>
        <source>What comes out below 0 becomes 0 (&lt;b&gt;activation&lt;/b&gt;): a pattern is there, or it is not; it can't be there less than not at all.</source>
        <translation>0 未満の値は 0 になります(&lt;b&gt;活性化&lt;/b&gt;)。パターンはあるかないかで、「ない」より少なくはなりません。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pooling&lt;/b&gt; keeps the {which} value of each {rows} &amp;times; {columns} neighbours.</source>
        <translation>&lt;b&gt;プーリング&lt;/b&gt;は、隣り合う {rows} &amp;times; {columns} 個の{which}の値を残します。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Batch normalization&lt;/b&gt;: a factor and a shift for each map, learned with the weights.</source>
        <translation>&lt;b&gt;バッチ正規化&lt;/b&gt;: マップごとの倍率とずらす量で、重みと一緒に学習されます。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Activation&lt;/b&gt;: {formula}.</source>
        <translation>&lt;b&gt;活性化&lt;/b&gt;: {formula}。</translation>
    </message>
    <message>
        <source>All that was found is summed up in {number} numbers, each from one map: how strong its pattern is, and whether it is where it counts.</source>
        <translation>見つかったものはすべて {number} 個の数値にまとめられます。1 つの数値は 1 枚のマップから作られ、パターンの強さと、大事な場所にあるかどうかを表します。</translation>
    </message>
    <message>
        <source>feature = &amp;Sigma; map &amp;times; weights, one weight for each cell of the map: a mean that knows the place.</source>
        <translation>特徴 = &amp;Sigma; マップ &amp;times; 重み。マップのマスごとに 1 つの重みがあります。場所を考えた平均です。</translation>
    </message>
    <message>
        <source>All that was found is summed up in {number} numbers: all cells of all maps, in one long row.</source>
        <translation>見つかったものはすべて {number} 個の数値にまとめられます。すべてのマップの全マスを長い 1 列に並べたものです。</translation>
    </message>
    <message>
        <source>Each feature is a cell of a map of the column before (flattened).</source>
        <translation>各特徴は、前の列のマップの 1 マスです(平坦化)。</translation>
    </message>
    <message>
        <source>All that was found is summed up in {number} numbers.</source>
        <translation>見つかったものはすべて {number} 個の数値にまとめられます。</translation>
    </message>
    <message>
        <source>The features are what the last dense layer takes.</source>
        <translation>特徴は、最後の全結合層への入力です。</translation>
    </message>
    <message>
        <source>The bars show what each adds to the score of the likeliest digit: to the right for it, to the left against it.</source>
        <translation>バーは、最も確率の高い数字のスコアにそれぞれが加える値です。右向きは賛成、左向きは反対です。</translation>
    </message>
    <message>
        <source>The bars show feature &amp;times; weight of the likeliest digit's logit.</source>
        <translation>バーは、特徴 &amp;times; 最も確率の高い数字のロジットの重みです。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>まとめ</translation>
    </message>
    <message>
        <source>Every number of the summary votes for or against each digit; the votes add up to its &lt;b&gt;score&lt;/b&gt;. The scores are turned into shares of 100 %: a digit with a clearly higher score gets nearly everything. If no digit gets more than {threshold}, the program says &lt;b&gt;Unknown&lt;/b&gt; rather than guess: the drawing looks like none of the ten, or like two of them.</source>
        <translation>まとめの数値は、1 つ 1 つが各数字に賛成か反対の票を入れます。票の合計がその数字の&lt;b&gt;スコア&lt;/b&gt;です。スコアは合計 100% の割合に直され、スコアがはっきり高い数字がほとんどを取ります。どの数字も {threshold} を超えないときは、当てずっぽうを言わずに&lt;b&gt;不明&lt;/b&gt;と答えます。10 個のどれにも似ていないか、2 つに似ているからです。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Logit&lt;/b&gt; = &amp;Sigma; feature &amp;times; weight + bias.</source>
        <translation>&lt;b&gt;ロジット&lt;/b&gt; = &amp;Sigma; 特徴 &amp;times; 重み + バイアス。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Softplus&lt;/b&gt;(x) = ln(1 + e&lt;sup&gt;x&lt;/sup&gt;): evidence for a digit can't be negative, so where nothing speaks for any digit all ten are equal, at 10 %.</source>
        <translation>&lt;b&gt;ソフトプラス&lt;/b&gt;(x) = ln(1 + e&lt;sup&gt;x&lt;/sup&gt;): 数字の根拠は負になりません。どの数字の根拠もないときは、10 個すべてが等しく 10% になります。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Temperature&lt;/b&gt;: the logits are divided by it, so that of the drawings with 80 % likelihood, 80 % are that digit.</source>
        <translation>&lt;b&gt;温度&lt;/b&gt;: ロジットをこれで割ります。確率 80% とした描画のうち、実際に 80% がその数字になるようにするためです。</translation>
    </message>
    <message>
        <source>The &lt;b&gt;temperature&lt;/b&gt; that makes likelihoods honest is part of the weights and the bias already: they were divided by it when the training was over.</source>
        <translation>確率を正直な値にする&lt;b&gt;温度&lt;/b&gt;は、すでに重みとバイアスに含まれています。訓練の後で、どちらも温度で割ってあります。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Softmax&lt;/b&gt;: likelihood = e&lt;sup&gt;x&lt;/sup&gt; / &amp;Sigma; e&lt;sup&gt;x&lt;/sup&gt;, over the ten digits. Below {threshold} for the likeliest, the answer is Unknown.</source>
        <translation>&lt;b&gt;ソフトマックス&lt;/b&gt;: 確率 = e&lt;sup&gt;x&lt;/sup&gt; / &amp;Sigma; e&lt;sup&gt;x&lt;/sup&gt;(10 個の数字について)。最も高い確率が {threshold} 未満なら、答えは「不明」です。</translation>
    </message>
    <message>
        <source>Ten digits</source>
        <translation>10 個の数字</translation>
    </message>
    <message>
        <source>How it learned</source>
        <translation>どう学んだか</translation>
    </message>
    <message>
        <source>Nobody told the network what a 4 looks like. It began with random numbers in all its windows, and guessed. It was shown more than a million drawings by many people, each with the right answer. After every guess all numbers were changed a tiny bit, in the direction that makes the right answer likelier. The patterns that it looks for came about in that way. It was also shown letters and scribbles, and learned to give no digit a high score for them.</source>
        <translation>4 がどんな形かを、だれもネットワークに教えていません。最初はどの窓の数もでたらめで、当てずっぽうに答えていました。そこに、たくさんの人が書いた 100 万個以上の描画を正解と一緒に見せました。答えるたびに、正解の確率が高くなる向きに、すべての数を少しずつ変えました。探すパターンはこうして生まれました。文字や落書きも見せたので、それらにはどの数字にも高いスコアを付けないことも学びました。</translation>
    </message>
    <message>
        <source>Weights start at random. For a batch of drawings the loss is the cross-entropy between the likelihoods and the right answers (for what is no digit: one tenth each). Its gradient with respect to every weight is computed backwards through the network (backpropagation), and the weights move a small step against it. Repeated for thousands of batches. Then the temperature is fitted on people whose drawings were not used for training.</source>
        <translation>重みはランダムな値から始まります。描画のバッチごとに、確率と正解(数字でないものでは各 10 分の 1)との交差エントロピーを損失とします。すべての重みについての勾配をネットワークの後ろから前へ計算し(誤差逆伝播)、重みをその逆向きに少し動かします。これを何千ものバッチで繰り返します。その後、訓練に使わなかった人の描画で温度を合わせます。</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>How often it has seen all its drawings.</source>
        <translation>すべての描画を見た回数。</translation>
    </message>
    <message>
        <source>Strangers read right</source>
        <translation>ほかの人の正解率</translation>
    </message>
    <message>
        <source>Of 1,000 digits by people whose drawings it never learns from, the share for which it names the right digit.</source>
        <translation>学習にまったく使わない人が書いた 1,000 個の数字のうち、正しく答えた割合。</translation>
    </message>
    <message>
        <source>Learned read right</source>
        <translation>学習した描画の正解率</translation>
    </message>
    <message>
        <source>The same for drawings that it learns from. When it is much better at these, it has learned them by heart.</source>
        <translation>学習に使う描画での同じ割合。こちらがずっと良いなら、丸暗記しています。</translation>
    </message>
    <message>
        <source>No digit: Unknown</source>
        <translation>数字以外: 不明</translation>
    </message>
    <message>
        <source>Of 200 letters and scribbles by strangers, the share that it rightly calls Unknown.</source>
        <translation>ほかの人の文字や落書き 200 個のうち、正しく「不明」と答えた割合。</translation>
    </message>
</context>
<context>
    <name>FindDigits</name>
    <message>
        <source>Nothing is written in this picture.</source>
        <translation>この画像には何も書かれていません。</translation>
    </message>
</context>
<context>
    <name>FollowedPanel</name>
    <message>
        <source>One value, followed</source>
        <translation>1 つの値をたどる</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Slide the window over the map (Space)</source>
        <translation>窓をマップの上で動かします(スペース)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>To the value that was followed before (Backspace)</source>
        <translation>前にたどっていた値に戻ります(Backspace)</translation>
    </message>
    <message>
        <source>All that is added up</source>
        <translation>足されるものすべて</translation>
    </message>
    <message>
        <source>{column}, {count} numbers:</source>
        <translation>{column}、数値 {count} 個:</translation>
    </message>
    <message>
        <source>{column}, {count} maps:</source>
        <translation>{column}、マップ {count} 枚:</translation>
    </message>
    <message>
        <source>Sum &lt;b&gt;{total}&lt;/b&gt;</source>
        <translation>合計 &lt;b&gt;{total}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
</context>
<context>
    <name>FollowedValue</name>
    <message>
        <source>Framed drawing</source>
        <translation>枠合わせした描画</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>まとめ</translation>
    </message>
    <message>
        <source>framed drawing</source>
        <translation>枠合わせした描画</translation>
    </message>
    <message>
        <source>map {channel}</source>
        <translation>マップ {channel}</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>数値 {number}</translation>
    </message>
    <message>
        <source>The score (logit) of {channel}</source>
        <translation>{channel} のスコア(ロジット)</translation>
    </message>
    <message>
        <source>Number {channel} of the summary</source>
        <translation>まとめの数値 {channel}</translation>
    </message>
    <message>
        <source>{pattern}, map {channel}, row {row}, column {column}</source>
        <translation>{pattern}、マップ {channel}、{row} 行 {column} 列</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>an {digit}</source>
        <comment>a digit with its article</comment>
        <translation>{digit}</translation>
    </message>
    <message>
        <source>a {digit}</source>
        <comment>a digit with its article</comment>
        <translation>{digit}</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>My hand</source>
        <translation>自分の筆跡</translation>
    </message>
    <message>
        <source>Keep an Example</source>
        <translation>例として保存</translation>
    </message>
    <message>
        <source>Change What It Is</source>
        <translation>何の数字かを変更</translation>
    </message>
    <message>
        <source>Say That It Is Right</source>
        <translation>正しいと指定</translation>
    </message>
    <message>
        <source>Delete Examples</source>
        <translation>例を削除</translation>
    </message>
    <message>
        <source>Rename the Hand</source>
        <translation>筆跡の名前を変更</translation>
    </message>
    <message>
        <source>Remove the Hand</source>
        <translation>筆跡を削除</translation>
    </message>
    <message>
        <source>{file} can't be opened: {why}.</source>
        <translation>{file} を開けません: {why}。</translation>
    </message>
    <message>
        <source>{file} can't be used: {why}.</source>
        <translation>{file} を使えません: {why}。</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was opened: %n example(s).</source>
        <translation><numerusform>「{name}」を開きました: 例 %n 個。</numerusform></translation></message>
</context>
<context>
    <name>HandBar</name>
    <message>
        <source>Hand</source>
        <translation>筆跡</translation>
    </message>
    <message>
        <source>Whose examples these are</source>
        <translation>だれの例か</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>筆跡(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Hand...</source>
        <translation>新しい筆跡(&amp;N)...</translation>
    </message>
    <message>
        <source>&amp;Rename...</source>
        <translation>名前を変更(&amp;R)...</translation>
    </message>
    <message>
        <source>Re&amp;move with All Examples</source>
        <translation>すべての例と一緒に削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Open from a File...</source>
        <translation>ファイルから開く(&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;Save to a File...</source>
        <translation>ファイルに保存(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>その他(&amp;M)</translation>
    </message>
    <message>
        <source>New Hand</source>
        <translation>新しい筆跡</translation>
    </message>
    <message>
        <source>Rename the Hand</source>
        <translation>筆跡の名前を変更</translation>
    </message>
    <message>
        <source>Whose hand is it?</source>
        <translation>だれの筆跡ですか?</translation>
    </message>
    <message>
        <source>Open a Hand</source>
        <translation>筆跡を開く</translation>
    </message>
    <message>
        <source>Save the Hand</source>
        <translation>筆跡を保存</translation>
    </message>
    <message>
        <source>Hands (*.json)</source>
        <translation>筆跡 (*.json)</translation>
    </message>
</context>
<context>
    <name>HandEntry</name>
    <message>
        <source>Draw a digit first</source>
        <translation>まず数字を書いてください</translation>
    </message>
    <message>
        <source>The program has a newer network: it is being taught “{hand}” again.</source>
        <translation>プログラムのネットワークが新しくなったため、「{hand}」をもう一度教えています。</translation>
    </message>
</context>
<context>
    <name>HandFile</name>
    <message>
        <source>it is not a hand of this program</source>
        <translation>このプログラムの筆跡ファイルではありません</translation>
    </message>
    <message>
        <source>it has more than {most} examples</source>
        <translation>例が {most} 個を超えています</translation>
    </message>
    <message>
        <source>there are no examples in it</source>
        <translation>例が入っていません</translation>
    </message>
</context>
<context>
    <name>HandStore</name>
    <message>
        <source>{path} can't be made: {error}.</source>
        <translation>{path} を作成できません: {error}。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program.</source>
        <translation>{path} はこのプログラムの新しい版で書かれています。</translation>
    </message>
    <message>
        <source>A hand has at most {most} examples.</source>
        <translation>1 つの筆跡に入る例は {most} 個までです。</translation>
    </message>
    <message>
        <source>This hand was removed by another program.</source>
        <translation>この筆跡は別のプログラムによって削除されました。</translation>
    </message>
    <message>
        <source>A hand needs a name.</source>
        <translation>筆跡には名前が必要です。</translation>
    </message>
    <message>
        <source>A name has at most {most} characters.</source>
        <translation>名前は {most} 文字までです。</translation>
    </message>
    <message>
        <source>There is a hand called “{name}” already.</source>
        <translation>「{name}」という筆跡はもうあります。</translation>
    </message>
    <message>
        <source>The disk is full: the example could not be kept. What was kept is safe.</source>
        <translation>ディスクがいっぱいで、例を保存できませんでした。保存済みのものは無事です。</translation>
    </message>
    <message>
        <source>Another program keeps {path} busy; try again.</source>
        <translation>別のプログラムが {path} を使用中です。もう一度試してください。</translation>
    </message>
    <message>
        <source>{path} can't be opened or written.</source>
        <translation>{path} を開くことも書き込むこともできません。</translation>
    </message>
    <message>
        <source>{path} is damaged. Move it away, and new examples are kept in a new file.</source>
        <translation>{path} は壊れています。別の場所に移すと、新しい例は新しいファイルに保存されます。</translation>
    </message>
    <message>
        <source>{path} could not be read or written ({error}).</source>
        <translation>{path} を読み書きできませんでした ({error})。</translation>
    </message>
</context>
<context>
    <name>HandWindow</name>
    <message>
        <source>My Hand</source>
        <translation>自分の筆跡</translation>
    </message>
    <message>
        <source>&amp;Write Ten</source>
        <translation>10 個書く(&amp;W)</translation>
    </message>
    <message>
        <source>Write each digit a few times, one after the other</source>
        <translation>それぞれの数字を順に何回か書きます</translation>
    </message>
    <message>
        <source>each </source>
        <comment>each digit 3 times</comment>
        <translation>各 </translation>
    </message>
    <message>
        <source> times</source>
        <comment>each digit 3 times</comment>
        <translation> 回</translation>
    </message>
    <message>
        <source>How often each digit is written</source>
        <translation>それぞれの数字を書く回数</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change (Ctrl+Z)</source>
        <translation>最後の変更を取り消します(Ctrl+Z)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again (Ctrl+Shift+Z)</source>
        <translation>変更をもう一度行います(Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>It &amp;Is</source>
        <translation>これは(&amp;I)</translation>
    </message>
    <message>
        <source>Say what the selected examples are (0 to 9, or N)</source>
        <translation>選んだ例が何かを指定します(0 から 9、または N)</translation>
    </message>
    <message>
        <source>It Is Ri&amp;ght</source>
        <translation>正しい(&amp;G)</translation>
    </message>
    <message>
        <source>Learn from the selected ones, whatever the others say</source>
        <translation>ほかの例と違っていても、選んだ例から学習します</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>削除(&amp;E)</translation>
    </message>
    <message>
        <source>Delete the selected examples (Delete)</source>
        <translation>選んだ例を削除します(Delete)</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) kept.</source>
        <translation><numerusform>例を %n 個保存しました。</numerusform></translation></message>
</context>
<context>
    <name>HandWords</name>
    <message>
        <source>None</source>
        <comment>no digit</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>数字ではない</translation>
    </message>
    <message numerus="yes">
        <source>Kept as {what}, for “{hand}”: %n example(s) so far.</source>
        <translation><numerusform>{what} として「{hand}」に保存しました。これまでの例: %n 個。</numerusform></translation></message>
    <message>
        <source>Your other examples look different. It was left out.</source>
        <translation>ほかの例と形が違うため、除きました。</translation>
    </message>
    <message>
        <source>By your other examples it is {what}. It was left out.</source>
        <translation>ほかの例から見ると {what} です。これは除きました。</translation>
    </message>
    <message>
        <source>There are no examples yet.</source>
        <translation>例はまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s).</source>
        <translation><numerusform>例: %n 個。</numerusform></translation></message>
    <message>
        <source>None yet of {digits}; they are read as before.</source>
        <translation>{digits} の例はまだありません。これまでどおりに読まれます。</translation>
    </message>
    <message numerus="yes">
        <source>Of your %n example(s), {after} are read, as before.</source>
        <translation><numerusform>あなたの例 %n 個のうち {after} 個が読めます（前と同じ）。</numerusform></translation></message>
    <message numerus="yes">
        <source>Of your %n example(s), {after} instead of {before} are read.</source>
        <translation><numerusform>あなたの例 %n 個のうち、読めるのは {before} 個から {after} 個になりました。</numerusform></translation></message>
    <message>
        <source>Strangers' digits that are read</source>
        <translation>読めたほかの人の数字</translation>
    </message>
    <message>
        <source>Letters and marks that stay Unknown</source>
        <translation>「不明」のままの文字や記号</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) left out, because the others contradict: see the marks.</source>
        <translation><numerusform>ほかの例と矛盾するため %n 個を除きました。印を確認してください。</numerusform></translation></message>
    <message>
        <source>It can't be kept: other people's digits would be read worse. Look for examples that are not what they are said to be.</source>
        <translation>使えません: ほかの人の数字が読みにくくなります。間違った数字が付いた例を探してください。</translation>
    </message>
    <message>
        <source>It can't be kept: letters and marks would be taken for digits. Look for scribbled examples.</source>
        <translation>使えません: 文字や記号を数字と読んでしまいます。乱雑に書かれた例を探してください。</translation>
    </message>
    <message>
        <source>It can't be kept: your own digits would be read worse. Write some more.</source>
        <translation>使えません: あなたの数字が読みにくくなります。もう少し書いてください。</translation>
    </message>
    <message>
        <source>{what}: {after}, as before.</source>
        <translation>{what}: {after}(変化なし)。</translation>
    </message>
    <message>
        <source>{what}: {after} instead of {before}.</source>
        <translation>{what}: {before} から {after} へ。</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>it doesn't end in a dense layer and a softmax</source>
        <translation>全結合層とソフトマックスで終わっていません</translation>
    </message>
    <message>
        <source>This feature is not a weighted sum of one feature map.</source>
        <translation>この特徴は、1 枚の特徴マップの重み付き和ではありません。</translation>
    </message>
</context>
<context>
    <name>HelpSections</name>
    <message>
        <source>Use</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>How It Works</source>
        <translation>しくみ</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Draw a digit on the grid and press Predict. The program says which digit it is, and how likely each of the ten is.</source>
        <translation>グリッドに数字を書いて「認識」を押します。どの数字か、10 個それぞれの確率がどれくらいかをプログラムが答えます。</translation>
    </message>
    <message>
        <source>A digit is named when it is more than 50 % likely. If none is, the answer is Unknown.</source>
        <translation>確率が 50% を超えた数字が答えになります。どれも超えなければ、答えは「不明」です。</translation>
    </message>
    <message>
        <source>{undo} Undo and {redo} Redo go through your strokes, {eraser} erases, and {clear} begins anew. The right mouse button erases, too.</source>
        <translation>{undo} 元に戻すと {redo} やり直すで線を前後にたどり、{eraser} で消し、{clear} で最初からやり直します。マウスの右ボタンでも消せます。</translation>
    </message>
    <message>
        <source>Live (L) has the answer follow the pen.</source>
        <translation>「ライブ」(L) にすると、描いている間も答えが更新されます。</translation>
    </message>
    <message>
        <source>Ask more</source>
        <translation>もっと聞く</translation>
    </message>
    <message>
        <source>Click a bar to see why: blue ink speaks for its digit, red ink against it.</source>
        <translation>バーをクリックすると、理由がわかります。青いインクはその数字の根拠、赤いインクは反対の根拠です。</translation>
    </message>
    <message>
        <source>Right-click a bar to see what would make the drawing that digit, or to say that it is.</source>
        <translation>バーを右クリックすると、どうすればその数字になるかを見たり、その数字だと教えたりできます。</translation>
    </message>
    <message>
        <source>Inside (N) shows what happens in the network. Click any number there to see where it comes from.</source>
        <translation>「内部」(N) では、ネットワークの中で何が起きているかがわかります。そこで数値をクリックすると、どこから来たかがわかります。</translation>
    </message>
    <message>
        <source>Pictures and pages</source>
        <translation>画像とページ</translation>
    </message>
    <message>
        <source>Open, paste or drop a picture, a photo or a PDF file. On a page each digit gets a box; click one to look at it.</source>
        <translation>画像、写真、PDF ファイルを開くか、貼り付けるか、ドロップします。ページでは数字が 1 つずつ枠で囲まれ、クリックするとその数字を見られます。</translation>
    </message>
    <message>
        <source>Drawings (H) shows earlier drawings. Click one to bring it back.</source>
        <translation>「描画」(H) には以前の描画が表示されます。クリックすると呼び戻せます。</translation>
    </message>
    <message>
        <source>Teach it your hand</source>
        <translation>自分の筆跡を教える</translation>
    </message>
    <message>
        <source>When an answer is wrong, press Shift with the right digit: the drawing is kept as an example. My Hand (M) teaches the network how you write.</source>
        <translation>答えが違うときは、Shift と正しい数字を押すと、その描画が例として保存されます。「自分の筆跡」(M) で、あなたの書き方をネットワークに教えられます。</translation>
    </message>
    <message>
        <source>Without a mouse</source>
        <translation>マウスを使わずに</translation>
    </message>
    <message>
        <source>The arrow keys go from cell to cell, and Space draws; hold it down for a line. Tab leads to everything else.</source>
        <translation>矢印キーでマスからマスへ移動し、スペースで描きます。押したまま動くと線になります。ほかのものにはすべて Tab で移れます。</translation>
    </message>
    <message>
        <source>The network has learned from many thousands of digits that people wrote. It has never seen yours.</source>
        <translation>ネットワークは、人が書いた何万個もの数字から学びました。あなたの数字は見たことがありません。</translation>
    </message>
    <message>
        <source>First the drawing is framed: brought to one size and put in the middle. So it does not matter where and how large you draw.</source>
        <translation>最初に枠合わせをします。描画の大きさをそろえて、中央に置きます。だから、どこに、どんな大きさで書いてもかまいません。</translation>
    </message>
    <message>
        <source>Then small kernels slide over it. Each looks for one pattern everywhere: an edge, a bend, an end. Where the pattern is, its feature map shows large values.</source>
        <translation>次に、小さなカーネルがその上を動きます。それぞれが、輪郭、曲がり、線の端など、1 つのパターンを全体で探します。パターンのある所では、特徴マップの値が大きくなります。</translation>
    </message>
    <message>
        <source>Further kernels look for patterns in these maps, until whole parts of digits are found.</source>
        <translation>続くカーネルは、これらのマップの中でパターンを探します。こうして、最後には数字のまとまった部分が見つかります。</translation>
    </message>
    <message>
        <source>In the end the maps are summed up in a row of numbers. Each digit weighs them in its own way; that gives its score.</source>
        <translation>最後に、マップは 1 列の数値にまとめられます。数字ごとに違う重みを掛けて足したものが、その数字のスコアです。</translation>
    </message>
    <message>
        <source>The ten scores become likelihoods that add up to 100 %.</source>
        <translation>10 個のスコアは、合計 100% の確率に直されます。</translation>
    </message>
    <message>
        <source>The network has learned from letters and scribbles, too, for which no digit is right. That is why it can say Unknown.</source>
        <translation>ネットワークは、どの数字も正解にならない文字や落書きからも学びました。だから「不明」と答えられます。</translation>
    </message>
    <message>
        <source>It makes mistakes, more of them with thick brushes and rare forms. It does not understand what a digit is.</source>
        <translation>間違えることもあります。太いブラシや珍しい形では、間違いが増えます。数字とは何かを理解しているわけではありません。</translation>
    </message>
    <message>
        <source>The workshop (W) has lessons. Each asks a question, trains small networks for some seconds, and shows what came of it.</source>
        <translation>「ワークショップ」(W) にはレッスンがあります。レッスンでは、1 つの質問について小さなネットワークを数秒間訓練し、その結果を見ます。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Activation&lt;/b&gt;: a value that a network computes for a drawing.</source>
        <translation>&lt;b&gt;活性化&lt;/b&gt;: ネットワークが描画について計算する値。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Convolution&lt;/b&gt;: a kernel slides over a drawing or a map; at each place the values below it are multiplied by its weights and added up.</source>
        <translation>&lt;b&gt;畳み込み&lt;/b&gt;: カーネルを描画やマップの上で動かし、それぞれの場所で、下にある値にカーネルの重みを掛けて、すべて足すこと。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Feature map&lt;/b&gt;: what a kernel has found, place by place.</source>
        <translation>&lt;b&gt;特徴マップ&lt;/b&gt;: カーネルが見つけたものを、場所ごとに表したもの。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Framing&lt;/b&gt;: a drawing is brought to one size and put in the middle before it is looked at.</source>
        <translation>&lt;b&gt;枠合わせ&lt;/b&gt;: ネットワークが見る前に、描画の大きさをそろえて中央に置くこと。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Kernel&lt;/b&gt;: the few weights that describe one pattern.</source>
        <translation>&lt;b&gt;カーネル&lt;/b&gt;: 1 つのパターンを表す、いくつかの重み。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Likelihood&lt;/b&gt;: how likely a digit is; all ten add up to 100 %.</source>
        <translation>&lt;b&gt;確率&lt;/b&gt;: その数字がどれくらいありそうか。10 個を足すと 100% になります。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Logit&lt;/b&gt;: the score of a digit, before it becomes a likelihood.</source>
        <translation>&lt;b&gt;ロジット&lt;/b&gt;: 確率になる前の、数字のスコア。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Overfitting&lt;/b&gt;: a network has learned its drawings by heart, and is bad at others.</source>
        <translation>&lt;b&gt;過学習&lt;/b&gt;: ネットワークが学習した描画を丸暗記してしまい、ほかの描画をうまく読めないこと。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pooling&lt;/b&gt;: of neighbouring values only the largest, or their average, is kept.</source>
        <translation>&lt;b&gt;プーリング&lt;/b&gt;: 隣り合う値のうち最大のもの、または平均だけを残すこと。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Receptive field&lt;/b&gt;: the part of the drawing that a value depends on.</source>
        <translation>&lt;b&gt;受容野&lt;/b&gt;: 1 つの値を決める、描画の部分。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Softmax&lt;/b&gt;: the formula that makes likelihoods of logits.</source>
        <translation>&lt;b&gt;ソフトマックス&lt;/b&gt;: ロジットから確率を作る式。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Training&lt;/b&gt;: the weights are changed a little, many thousand times, so that the answers get better.</source>
        <translation>&lt;b&gt;訓練&lt;/b&gt;: 答えが良くなるように、重みを何千回、何万回と少しずつ変えること。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Weight&lt;/b&gt;: a number that a network has learned.</source>
        <translation>&lt;b&gt;重み&lt;/b&gt;: ネットワークが学習した数値。</translation>
    </message>
    <message>
        <source>Earlier drawings, your examples and the settings are kept in your own folder on this computer. You can delete drawings in the strip, and examples in My Hand.</source>
        <translation>以前の描画、あなたの例、設定は、このコンピューターのあなた専用のフォルダーに保存されます。描画は一覧で、例は「自分の筆跡」で削除できます。</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Why this answer?</source>
        <translation>なぜこの答え?</translation>
    </message>
    <message>
        <source>Show which ink speaks for the answer, and which against it</source>
        <translation>どのインクが答えの根拠で、どれが反対の根拠かを表示します</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>内部を見る</translation>
    </message>
    <message>
        <source>Show what happens inside the network</source>
        <translation>ネットワークの内部で何が起きているかを表示します</translation>
    </message>
    <message>
        <source>Was it wrong?</source>
        <translation>間違っていましたか?</translation>
    </message>
    <message>
        <source>Say what you drew: the program can learn how you write</source>
        <translation>何を書いたかを教えてください。プログラムはあなたの書き方を学べます</translation>
    </message>
    <message>
        <source>Try next:</source>
        <translation>次に試す:</translation>
    </message>
    <message>
        <source>Close the hints</source>
        <translation>ヒントを閉じる</translation>
    </message>
    <message>
        <source>Hints come with the next answer.</source>
        <translation>ヒントは次の答えと一緒に表示されます。</translation>
    </message>
</context>
<context>
    <name>ImageFile</name>
    <message>
        <source>{name} is not a regular file.</source>
        <translation>{name} は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>{name} is too large: {size} MB, and {most} MB can be opened.</source>
        <translation>{name} は大きすぎます: {size} MB です。開けるのは {most} MB までです。</translation>
    </message>
    <message>
        <source>{name} is not there: it may have been moved or renamed.</source>
        <translation>{name} がありません。移動されたか、名前が変わった可能性があります。</translation>
    </message>
    <message>
        <source>{name} can't be read: {error}.</source>
        <translation>{name} を読み込めません: {error}。</translation>
    </message>
    <message>
        <source>{name} is not a supported image.</source>
        <translation>{name} は対応していない画像です。</translation>
    </message>
    <message>
        <source>{name} is a vector graphic. Save it as a PNG file, and open that.</source>
        <translation>{name} はベクター画像です。PNG ファイルとして保存してから開いてください。</translation>
    </message>
    <message>
        <source>{name} is damaged or incomplete.</source>
        <translation>{name} は壊れているか、不完全です。</translation>
    </message>
    <message>
        <source>{name} is too large: {width} x {height} pixels, and {most} million can be opened.</source>
        <translation>{name} は大きすぎます: {width} x {height} ピクセルです。開けるのは {most} 百万ピクセルまでです。</translation>
    </message>
    <message>
        <source>{name} is an animation. Save one of its pictures, and open that.</source>
        <translation>{name} はアニメーションです。1 枚を画像として保存してから開いてください。</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>The digit was found in the framed part of {name}.</source>
        <translation>数字は {name} の枠で囲んだ部分で見つかりました。</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>{name} can't be opened: it is not a regular file.</source>
        <translation>{name} を開けません: 通常のファイルではありません。</translation>
    </message>
    <message>
        <source>{name} can't be read: {error}.</source>
        <translation>{name} を読み込めません: {error}。</translation>
    </message>
    <message>
        <source>{name} can't be opened: {error}.</source>
        <translation>{name} を開けません: {error}。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation><numerusform>%n 個のファイル</numerusform></translation></message>
    <message>
        <source>Opening {name}...</source>
        <translation>{name} を開いています...</translation>
    </message>
    <message>
        <source>Nothing is written in this picture.</source>
        <translation>この画像には何も書かれていません。</translation>
    </message>
</context>
<context>
    <name>InsideDock</name>
    <message>
        <source>Inside the network</source>
        <translation>ネットワークの内部</translation>
    </message>
    <message>
        <source>What the network computes, from the drawing to the digit.</source>
        <translation>描画から数字まで、ネットワークが計算するものです。</translation>
    </message>
</context>
<context>
    <name>InsideHeader</name>
    <message>
        <source>Simple</source>
        <translation>やさしい</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>Whose inside is shown</source>
        <translation>内部を表示するネットワーク</translation>
    </message>
    <message>
        <source>The network that answers, and whose inside is shown</source>
        <translation>答えを出し、内部が表示されるネットワーク</translation>
    </message>
    <message>
        <source>Words and numbers</source>
        <translation>言葉と数値</translation>
    </message>
    <message>
        <source>Simple words for a class, or exact ones with technical names</source>
        <translation>授業向けのやさしい言葉、または専門用語を使った正確な言葉</translation>
    </message>
    <message>
        <source>How It Learned</source>
        <translation>どう学んだか</translation>
    </message>
    <message>
        <source>Where the network's numbers come from</source>
        <translation>ネットワークの数値はどこから来たか</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>ファイル…</translation>
    </message>
</context>
<context>
    <name>InsidePanel</name>
    <message>
        <source>Experiment</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>Change the network or the drawing, and see what it does</source>
        <translation>ネットワークや描画を変えて、どうなるかを見ます</translation>
    </message>
    <message>
        <source>answers &lt;b&gt;{name}&lt;/b&gt;</source>
        <translation>&lt;b&gt;{name}&lt;/b&gt; が回答</translation>
    </message>
</context>
<context>
    <name>InsideTabs</name>
    <message>
        <source>All maps of a column</source>
        <translation>1 列のすべてのマップ</translation>
    </message>
    <message>
        <source>One Value</source>
        <translation>1 つの値</translation>
    </message>
    <message>
        <source>The sum behind one value</source>
        <translation>1 つの値のもとになる和</translation>
    </message>
    <message>
        <source>All Maps</source>
        <translation>全マップ</translation>
    </message>
    <message>
        <source>Scores to Percent</source>
        <translation>スコアから % へ</translation>
    </message>
    <message>
        <source>How ten scores become ten likelihoods</source>
        <translation>10 個のスコアが 10 個の確率になるまで</translation>
    </message>
    <message>
        <source>Two Networks</source>
        <translation>2 つのネットワーク</translation>
    </message>
    <message>
        <source>Both networks' answers, side by side</source>
        <translation>両方のネットワークの答えを並べて表示</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>What the parts do</source>
        <translation>各部分の働き</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Try &amp;it in the Window</source>
        <translation>ウィンドウで試す(&amp;I)</translation>
    </message>
    <message>
        <source>Have this network, as it is now, answer in the main window.</source>
        <translation>今の状態のこのネットワークで、メインウィンドウの答えを出します。</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>保存(&amp;S)...</translation>
    </message>
    <message>
        <source>Save this network under a name, as a .keras file.</source>
        <translation>このネットワークに名前を付けて .keras ファイルに保存します。</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>開く...</translation>
    </message>
    <message>
        <source>Go on with a network that was saved here.</source>
        <translation>ここで保存したネットワークで続けます。</translation>
    </message>
    <message>
        <source>Save the Network</source>
        <translation>ネットワークを保存</translation>
    </message>
    <message>
        <source>Open a Network</source>
        <translation>ネットワークを開く</translation>
    </message>
    <message>
        <source>Networks (*.keras)</source>
        <translation>ネットワーク (*.keras)</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>{path} として保存しました。</translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message>
        <source>Ta&amp;ke Back</source>
        <translation>取り消す(&amp;K)</translation>
    </message>
    <message>
        <source>Don't keep it as an example</source>
        <translation>例として保存しません</translation>
    </message>
</context>
<context>
    <name>KeptNetwork</name>
    <message>
        <source>{path} could not be written: {why}.</source>
        <translation>{path} に書き込めませんでした: {why}。</translation>
    </message>
    <message>
        <source>The network in {path} was not made in the workshop.</source>
        <translation>{path} のネットワークはワークショップで作られたものではありません。</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} は壊れています。</translation>
    </message>
    <message>
        <source>The network in {path} is of a kind that this version doesn't know.</source>
        <translation>{path} のネットワークは、このバージョンが知らない種類です。</translation>
    </message>
</context>
<context>
    <name>KernelsView</name>
    <message>
        <source>Kernels of the first layer</source>
        <translation>最初の層のカーネル</translation>
    </message>
    <message>
        <source>What each unit looks for</source>
        <translation>各ユニットが探すもの</translation>
    </message>
    <message>
        <source>The weights that are moved over the drawing: blue where ink makes the sum larger, red where it makes it smaller.</source>
        <translation>描画の上で動かす重み。青はインクがあると和が大きくなる所、赤は小さくなる所です。</translation>
    </message>
    <message>
        <source>The weights of every cell of the drawing: blue where ink makes the unit's sum larger, red where it makes it smaller.</source>
        <translation>描画の各マスの重み。青はインクがあるとユニットの和が大きくなる所、赤は小さくなる所です。</translation>
    </message>
</context>
<context>
    <name>LayerCalls</name>
    <message>
        <source>This network answers, but it can't be inspected: {why}.</source>
        <translation>このネットワークは答えを出せますが、内部は見られません: {why}。</translation>
    </message>
</context>
<context>
    <name>LearnPanel</name>
    <message>
        <source>Learning rate: how far each step changes the weights. Too small learns slowly, too large jumps past the goal.</source>
        <translation>学習率: 1 ステップで重みを変える大きさ。小さすぎると学ぶのが遅く、大きすぎると目標を飛び越えます。</translation>
    </message>
    <message>
        <source>How many drawings are averaged for one step.</source>
        <translation>1 ステップで平均する描画の数。</translation>
    </message>
    <message>
        <source>How many digits it learns from; with few, it learns them by heart.</source>
        <translation>学習に使う数字の数。少ないと丸暗記してしまいます。</translation>
    </message>
    <message>
        <source>How much each drawing is turned, slanted, stretched and thickened anew every time it is shown.</source>
        <translation>見せるたびに、描画をどれだけ回転、傾け、伸縮、太くするか。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Slow motion: a pause after each step, to see what a single step does.</source>
        <translation>スロー再生: ステップごとに止まり、1 ステップの働きを見せます。</translation>
    </message>
    <message>
        <source>Also learn what is no digit</source>
        <translation>数字でないものも学習</translation>
    </message>
    <message>
        <source>Shows letters and scribbles, too, for which all digits shall be equally likely.</source>
        <translation>文字や落書きも見せます。それらではすべての数字の確率が等しくなるようにします。</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>学習率(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>バッチ(&amp;B)</translation>
    </message>
    <message>
        <source>Dra&amp;wings</source>
        <translation>描画(&amp;W)</translation>
    </message>
    <message>
        <source>Variat&amp;ion</source>
        <translation>変化(&amp;I)</translation>
    </message>
    <message>
        <source>Slo&amp;w motion</source>
        <translation>スロー再生(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>Activations: from 0 to the stage's largest. Signed values: red below 0, blue above.</source>
        <translation>活性化: 0 からステージの最大値まで。符号付きの値: 赤は 0 未満、青は 0 より大きい値。</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>最大</translation>
    </message>
</context>
<context>
    <name>LessonData</name>
    <message>
        <source>one with an upstroke</source>
        <translation>はね付きの 1</translation>
    </message>
    <message>
        <source>crossed seven</source>
        <translation>横線入りの 7</translation>
    </message>
    <message>
        <source>The lesson data {path} are missing.</source>
        <translation>レッスンのデータ {path} がありません。</translation>
    </message>
    <message>
        <source>The lesson data {path} are damaged.</source>
        <translation>レッスンのデータ {path} は壊れています。</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Too few drawings</source>
        <translation>描画が少なすぎる</translation>
    </message>
    <message>
        <source>Two equal networks learn for equally long: one from 50 drawings, which it sees again and again, the other from 6,000. Both are then tested on drawings by people whom neither has met.</source>
        <translation>同じ 2 つのネットワークが同じ長さだけ学習します。一方は 50 個の描画を何度も見て、もう一方は 6,000 個を見ます。その後、どちらも会ったことのない人の描画でテストします。</translation>
    </message>
    <message>
        <source>The one with 50 drawings: how will it do?</source>
        <translation>描画 50 個のネットワークはどうなるでしょう?</translation>
    </message>
    <message>
        <source>Perfect on its own 50, much worse on strangers'</source>
        <translation>自分の 50 個は完璧、ほかの人のはずっと悪い</translation>
    </message>
    <message>
        <source>Equally well on both</source>
        <translation>どちらも同じくらい良い</translation>
    </message>
    <message>
        <source>Badly on both: 50 are too few to learn anything</source>
        <translation>どちらも悪い: 50 個では少なすぎて学べない</translation>
    </message>
    <message>
        <source>50 drawings</source>
        <translation>描画 50 個</translation>
    </message>
    <message>
        <source>6,000 drawings</source>
        <translation>描画 6,000 個</translation>
    </message>
    <message>
        <source>It reads {learned_right} of its own 50 drawings, but only {right} of strangers': it has learned them by heart. The other reads {learned_right2} of its own and {right2} of strangers'. That gap is called overfitting; more drawings close it.</source>
        <translation>自分の 50 個では {learned_right} 読めますが、ほかの人の描画では {right} だけです。丸暗記したのです。もう一方は自分の描画で {learned_right2}、ほかの人の描画で {right2} 読めます。この差を過学習と呼び、描画を増やすと縮まります。</translation>
    </message>
    <message>
        <source>Too slow, too fast</source>
        <translation>遅すぎる、速すぎる</translation>
    </message>
    <message>
        <source>The learning rate says how far each step changes the weights. Three equal networks take 150 steps each: tiny, medium and huge ones.</source>
        <translation>学習率は、1 ステップで重みをどれだけ変えるかを決めます。同じ 3 つのネットワークが、ごく小さい、中くらい、巨大なステップで 150 回ずつ進みます。</translation>
    </message>
    <message>
        <source>Which of the three learns?</source>
        <translation>3 つのうち、学べるのはどれでしょう?</translation>
    </message>
    <message>
        <source>The medium one</source>
        <translation>中くらい</translation>
    </message>
    <message>
        <source>The fastest, of course</source>
        <translation>もちろん一番速いもの</translation>
    </message>
    <message>
        <source>All three, the slow one best</source>
        <translation>3 つとも。遅いのが一番良い</translation>
    </message>
    <message>
        <source>0.00001 has hardly moved ({right} of strangers' digits right); with 1 every step jumps past the goal ({right2}); 0.002 has learned ({right3}). Nobody can compute the best rate: it is found by trying.</source>
        <translation>0.00001 はほとんど動いていません(ほかの人の数字の正解 {right})。1 ではステップごとに目標を飛び越えます({right2})。0.002 は学びました({right3})。最適な率は計算では求められず、試して見つけます。</translation>
    </message>
    <message>
        <source>Why framing matters</source>
        <translation>枠合わせはなぜ大事か</translation>
    </message>
    <message>
        <source>People draw large and small, in the middle and at the edge. One network sees drawings as they are. For the other they are first scaled to one size and put in the middle. All else is equal.</source>
        <translation>人は大きくも小さくも、中央にも端にも書きます。一方のネットワークは描画をそのまま見ます。もう一方では、先に大きさをそろえて中央に置きます。ほかはすべて同じです。</translation>
    </message>
    <message>
        <source>How much does framing help?</source>
        <translation>枠合わせはどのくらい役に立つでしょう?</translation>
    </message>
    <message>
        <source>A lot: where and how large is no news about the digit</source>
        <translation>とても: 位置や大きさは、どの数字かと関係ない</translation>
    </message>
    <message>
        <source>Not at all: convolutions see a digit anywhere</source>
        <translation>全然: 畳み込みはどこにある数字でも見つける</translation>
    </message>
    <message>
        <source>It harms: information is lost</source>
        <translation>害になる: 情報が失われる</translation>
    </message>
    <message>
        <source>as drawn</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>framed</source>
        <translation>枠合わせ</translation>
    </message>
    <message>
        <source>As drawn, {right} of strangers' digits are read right; framed, {right2}. Without framing, a network must learn every digit anew for each size and place.</source>
        <translation>ほかの人の数字の正解は、そのままでは {right}、枠合わせをすると {right2} です。枠合わせがないと、大きさと位置ごとにすべての数字を学び直さなければなりません。</translation>
    </message>
    <message>
        <source>What is no digit?</source>
        <translation>数字でないものは?</translation>
    </message>
    <message>
        <source>A network that has only ever seen digits must say something about a letter, too. The second one also learns from 400 letters and scribbles, for which all ten digits are to be equally likely, so that it says Unknown.</source>
        <translation>数字しか見たことがないネットワークも、文字について何か答えなければなりません。2 つ目は 400 個の文字や落書きからも学びます。それらでは 10 個の数字の確率を等しくして、「不明」と答えるようにします。</translation>
    </message>
    <message>
        <source>What does the first one say about letters that it has never seen?</source>
        <translation>見たことのない文字に、1 つ目は何と答えるでしょう?</translation>
    </message>
    <message>
        <source>Mostly some digit, and it is sure of it</source>
        <translation>たいてい何かの数字。しかも自信がある</translation>
    </message>
    <message>
        <source>Always Unknown: it has never seen them</source>
        <translation>いつも「不明」: 見たことがないから</translation>
    </message>
    <message>
        <source>The same as the second</source>
        <translation>2 つ目と同じ</translation>
    </message>
    <message>
        <source>digits only</source>
        <translation>数字だけ</translation>
    </message>
    <message>
        <source>digits and letters</source>
        <translation>数字と文字</translation>
    </message>
    <message>
        <source>Of 200 strangers' letters and scribbles it rightly calls {non_digits_unknown} Unknown; having learned what is no digit, {non_digits_unknown2}. A network doesn't know what it has not been taught, this one included.</source>
        <translation>ほかの人の文字や落書き 200 個のうち、正しく「不明」と答えたのは {non_digits_unknown} です。数字でないものを学ぶと {non_digits_unknown2} になります。ネットワークは教わっていないことを知りません。このネットワークも同じです。</translation>
    </message>
    <message>
        <source>Why convolutions?</source>
        <translation>なぜ畳み込み?</translation>
    </message>
    <message>
        <source>A dense layer has a weight for every cell of the drawing. A convolution moves one small kernel over all of it, and so needs few weights. Both networks see the drawings as they are, large or small, anywhere on the grid.</source>
        <translation>全結合層には、描画のマスごとに重みがあります。畳み込みは小さな 1 つのカーネルを全体の上で動かすので、重みが少なくてすみます。どちらのネットワークも描画をそのまま見ます。大きさも、グリッド上の位置もさまざまです。</translation>
    </message>
    <message>
        <source>The dense network has five times as many weights. Which reads strangers better?</source>
        <translation>全結合のネットワークの重みは 5 倍です。ほかの人の数字をよく読めるのはどちらでしょう?</translation>
    </message>
    <message>
        <source>The one with convolutions</source>
        <translation>畳み込みのほう</translation>
    </message>
    <message>
        <source>The dense one: more weights, more knowledge</source>
        <translation>全結合のほう: 重みが多いほど物知り</translation>
    </message>
    <message>
        <source>Both the same</source>
        <translation>どちらも同じ</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>全結合</translation>
    </message>
    <message>
        <source>convolutions</source>
        <translation>畳み込み</translation>
    </message>
    <message>
        <source>With {weights} weights the convolutions read {right} of strangers' digits, the dense network {right2} with {weights2}. What a kernel has learned in one place holds everywhere.</source>
        <translation>畳み込みは {weights} 個の重みでほかの人の数字を {right} 読みます。全結合のネットワークは {weights2} 個で {right2} です。カーネルが 1 か所で学んだことは、どこでも使えます。</translation>
    </message>
    <message>
        <source>A hand it never met</source>
        <translation>見たことのない筆跡</translation>
    </message>
    <message>
        <source>In much of the world a 1 has an upstroke and a 7 a bar. One network learns from drawings without any of these, the other from all. Both are asked about strangers' ones with an upstroke and crossed sevens.</source>
        <translation>世界の多くの地域では、1 にはねが、7 に横線があります。一方のネットワークはそれらのない描画から、もう一方はすべての描画から学びます。どちらも、ほかの人のはね付きの 1 と横線入りの 7 でテストします。</translation>
    </message>
    <message>
        <source>How many of these does the first one read?</source>
        <translation>1 つ目はそのうちどのくらい読めるでしょう?</translation>
    </message>
    <message>
        <source>Clearly fewer than the second</source>
        <translation>2 つ目よりはっきり少ない</translation>
    </message>
    <message>
        <source>As many: a 7 is a 7</source>
        <translation>同じくらい: 7 は 7</translation>
    </message>
    <message>
        <source>None at all</source>
        <translation>まったく読めない</translation>
    </message>
    <message>
        <source>without them</source>
        <translation>それらなし</translation>
    </message>
    <message>
        <source>with them</source>
        <translation>それらあり</translation>
    </message>
    <message>
        <source>It reads {forms_right} of them, the other {forms_right2}; on all of strangers' digits the two hardly differ ({right} and {right2}). A good average can hide that it fails some people: ask whose drawings it learned from.</source>
        <translation>1 つ目は {forms_right}、もう一方は {forms_right2} 読みます。ほかの人の数字全体では、ほとんど差がありません({right} と {right2})。平均が良くても、一部の人で失敗していることがあります。だれの描画から学んだのかを確かめましょう。</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>Lessons</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>Trains the networks of this lesson. Your own network is set aside, and comes back afterwards.</source>
        <translation>このレッスンのネットワークを訓練します。自分のネットワークはいったん脇に置かれ、後で戻ります。</translation>
    </message>
    <message>
        <source>Strangers' digits read right, by steps</source>
        <translation>ほかの人の数字の正解率(ステップごと)</translation>
    </message>
    <message>
        <source>One curve for each network of this lesson: the share of strangers' digits for which it names the right one, after so many steps.</source>
        <translation>このレッスンのネットワークごとに 1 本の曲線。そのステップ数の後で、ほかの人の数字に正しく答えた割合です。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run the Experiment</source>
        <translation>実験を始める</translation>
    </message>
    <message>
        <source>Training network {number} of {count}: {name}</source>
        <translation>ネットワークを訓練中 {number}/{count}: {name}</translation>
    </message>
    <message>
        <source>This time it came out otherwise. Run it again.</source>
        <translation>今回は違う結果になりました。もう一度試してください。</translation>
    </message>
    <message>
        <source>You were right.</source>
        <translation>正解です。</translation>
    </message>
    <message>
        <source>It is this: {answer}.</source>
        <translation>正解はこれです: {answer}。</translation>
    </message>
</context>
<context>
    <name>LikelihoodBar</name>
    <message>
        <source>Likelihood of {digit}</source>
        <translation>{digit} の確率</translation>
    </message>
</context>
<context>
    <name>LikelihoodChart</name>
    <message>
        <source>Likelihoods along the strokes</source>
        <translation>線ごとの確率の変化</translation>
    </message>
    <message>
        <source>The ten likelihoods after each stroke; the dashed line is 50 %</source>
        <translation>1 本の線ごとの 10 個の確率。破線は 50% です</translation>
    </message>
</context>
<context>
    <name>LikelihoodModel</name>
    <message>
        <source>Digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Logit</source>
        <translation>ロジット</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Only what speaks for it</source>
        <translation>賛成の根拠だけ</translation>
    </message>
    <message>
        <source>Calmed down</source>
        <translation>抑えた値</translation>
    </message>
    <message>
        <source>÷ temperature</source>
        <translation>÷ 温度</translation>
    </message>
    <message>
        <source>÷ new temperature</source>
        <translation>÷ 新しい温度</translation>
    </message>
    <message>
        <source>e to that power</source>
        <translation>e のその値乗</translation>
    </message>
</context>
<context>
    <name>LikelihoodTable</name>
    <message>
        <source>From scores to likelihoods</source>
        <translation>スコアから確率へ</translation>
    </message>
    <message>
        <source>The ten numbers "e to that power" add up to {total}. Each divided by this sum is how likely its digit is: for {likeliest}, {power} / {total} = {exactly}. </source>
        <translation>10 個の「e のその値乗」を足すと {total} です。それぞれをこの和で割ると、その数字の確率になります。{likeliest} の場合: {power} / {total} = {exactly}。</translation>
    </message>
    <message>
        <source>No bar passes the dashed line at {threshold}, so the answer is Unknown.</source>
        <translation>破線 {threshold} を超えるバーがないので、答えは「不明」です。</translation>
    </message>
    <message>
        <source>It passes the dashed line at {threshold}, so the answer is {likeliest}.</source>
        <translation>破線 {threshold} を超えるので、答えは {likeliest} です。</translation>
    </message>
</context>
<context>
    <name>MapEyes</name>
    <message>
        <source>Switches this map off or on (O); with Shift, all others of its column</source>
        <translation>このマップのオンとオフを切り替えます(O)。Shift と一緒なら、同じ列のほかのすべてを切り替えます</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>The drawings as they are</source>
        <translation>そのままの描画</translation>
    </message>
    <message>
        <source>After framing</source>
        <translation>枠合わせの後</translation>
    </message>
    <message>
        <source>After the first convolution</source>
        <translation>1 つ目の畳み込みの後</translation>
    </message>
    <message>
        <source>After the second convolution</source>
        <translation>2 つ目の畳み込みの後</translation>
    </message>
    <message>
        <source>After the first dense layer</source>
        <translation>1 つ目の全結合層の後</translation>
    </message>
    <message>
        <source>After the second dense layer</source>
        <translation>2 つ目の全結合層の後</translation>
    </message>
    <message>
        <source>The ten logits</source>
        <translation>10 個のロジット</translation>
    </message>
    <message>
        <source>From layer to layer, drawings of the same digit come closer together, and apart from the others.</source>
        <translation>層が進むにつれて、同じ数字の描画は近づき、ほかの数字から離れます。</translation>
    </message>
    <message>
        <source>1,000 digits by strangers, each drawn as its digit. Near each other: alike to this layer. The two directions are those in which the layer's values differ most (principal components). Ringed: named wrong. The square: your drawing.</source>
        <translation>ほかの人の数字 1,000 個を、それぞれの数字で示します。近いものは、この層にとって似ているものです。2 つの方向は、層の値の違いが最も大きい方向です(主成分)。丸囲み: 誤った答え。四角: あなたの描画。</translation>
    </message>
    <message>
        <source>Written: {written}. Named: {named}.
{first}: {likelihood}, {second}: {other_likelihood}</source>
        <translation>書いた数字: {written}。答え: {named}。
{first}: {likelihood}、{second}: {other_likelihood}</translation>
    </message>
    <message>
        <source>Point at a digit to see the drawing.</source>
        <translation>数字をポイントすると描画が表示されます。</translation>
    </message>
</context>
<context>
    <name>MapPieces</name>
    <message>
        <source>What its maps look for is only known of the networks that come with the program.</source>
        <translation>マップが何を探すかがわかるのは、付属のネットワークだけです。</translation>
    </message>
</context>
<context>
    <name>MapPiecesView</name>
    <message>
        <source>Of {drawings} people's drawings these excite it most; what it sees of each is framed.</source>
        <translation>{drawings} 人の描画のうち、このマップが最も強く反応したもの。枠の中がマップに見える部分です。</translation>
    </message>
    <message>
        <source>It is 0 for all of {drawings} people's drawings.</source>
        <translation>{drawings} 人の描画すべてで 0 です。</translation>
    </message>
</context>
<context>
    <name>MapSwitch</name>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Number of the map in its stage</source>
        <translation>ステージ内のマップの番号</translation>
    </message>
    <message>
        <source>Switch Off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>All values of this map become 0 (O on a map in the view)</source>
        <translation>このマップの値をすべて 0 にします(表示中のマップの上で O)</translation>
    </message>
    <message>
        <source>Only This</source>
        <translation>これだけ</translation>
    </message>
    <message>
        <source>All other maps of the stage become 0 (Shift+O on a map in the view); again: all are on</source>
        <translation>ステージのほかのマップをすべて 0 にします(表示中のマップの上で Shift+O)。もう一度: すべてオン</translation>
    </message>
    <message>
        <source>{stage}, map {index}</source>
        <translation>{stage}、マップ {index}</translation>
    </message>
    <message>
        <source>Switch On</source>
        <translation>オンにする</translation>
    </message>
</context>
<context>
    <name>MeasurePage</name>
    <message>
        <source>&amp;Measure Again</source>
        <translation>もう一度測定(&amp;M)</translation>
    </message>
    <message>
        <source>Measure the network as it is now.</source>
        <translation>今の状態のネットワークを測定します。</translation>
    </message>
    <message>
        <source>Calibration: right, by likelihood</source>
        <translation>較正: 確率ごとの正解率</translation>
    </message>
    <message>
        <source>Of the drawings to which it gives a likelihood, the share that it reads right. On the grey line it promises neither too much nor too little.</source>
        <translation>その確率を付けた描画のうち、正しく読めた割合。灰色の線の上なら、自信が強すぎも弱すぎもしません。</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>較正済み</translation>
    </message>
    <message>
        <source>this network</source>
        <comment>which network</comment>
        <translation>このネットワーク</translation>
    </message>
    <message>
        <source>the program's own</source>
        <translation>付属のもの</translation>
    </message>
    <message>
        <source>After {epochs} epochs, of 500 strangers' digits {right} are read right, {unknown} are Unknown, and {wrong} are wrong and confident. (The program's own network has met some of these people, which flatters it.)</source>
        <translation>{epochs} エポックの後、ほかの人の数字 500 個のうち、正解は {right}、「不明」は {unknown}、自信があるのに誤りは {wrong} です。(付属のネットワークはその一部の人の描画を見たことがあるので、有利です。)</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>なぜ(&amp;W)</translation>
    </message>
    <message>
        <source>W&amp;hat If</source>
        <translation>もしも(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;It Is</source>
        <translation>これは(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>言語(&amp;U)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>The network is loading</source>
        <translation>ネットワークを読み込み中</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>What the program does, and what it found.</source>
        <translation>プログラムがしていることと、見つけたものです。</translation>
    </message>
</context>
<context>
    <name>MistakesView</name>
    <message>
        <source>Its surest mistakes</source>
        <translation>自信のあった間違い</translation>
    </message>
    <message>
        <source>Strangers' digits that the network in training reads wrong, the surest first: what was written, what it named, how likely it found it. Click one to put it on the grid.</source>
        <translation>訓練中のネットワークが読み間違えたほかの人の数字。自信の強い順に、書いた数字、答え、その確率を示します。クリックするとグリッドに置けます。</translation>
    </message>
    <message>
        <source>It has made none.</source>
        <translation>間違いはありません。</translation>
    </message>
    <message>
        <source>{written} as {named}, {likelihood}</source>
        <translation>{written} を {named} と回答、{likelihood}</translation>
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>The network in {path} takes {takes} and gives {gives}; it must take {must_take} and give {must_give}.</source>
        <translation>{path} のネットワークの入力は {takes}、出力は {gives} です。入力は {must_take}、出力は {must_give} でなければなりません。</translation>
    </message>
    <message>
        <source>The network in {path} is too large: {error}.</source>
        <translation>{path} のネットワークは大きすぎます: {error}。</translation>
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation>モデルファイル {path} がありません。</translation>
    </message>
    <message>
        <source>{path} can't be opened: {error}.</source>
        <translation>{path} を開けません: {error}。</translation>
    </message>
    <message>
        <source>{path} is not a Keras model, or only a part of one.</source>
        <translation>{path} は Keras モデルではないか、その一部しかありません。</translation>
    </message>
    <message>
        <source>{path} holds program code; such a model isn't loaded.</source>
        <translation>{path} にはプログラムコードが含まれています。そのようなモデルは読み込みません。</translation>
    </message>
    <message>
        <source>{path} is not a supported Keras model.</source>
        <translation>{path} は対応していない Keras モデルです。</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>その他のもの</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>任意の数</translation>
    </message>
</context>
<context>
    <name>ModelGraph</name>
    <message>
        <source>its layer {name} is not a plain convolution in a single chain</source>
        <translation>層 {name} が、1 本につながった通常の畳み込みではありません</translation>
    </message>
    <message>
        <source>it has no two-dimensional convolutions</source>
        <translation>2 次元の畳み込みがありません</translation>
    </message>
    <message>
        <source>its first convolution takes {sizes} values, not {side} x {side} x 1</source>
        <translation>最初の畳み込みの入力が {side} x {side} x 1 ではなく {sizes} です</translation>
    </message>
    <message>
        <source>convolution {number}</source>
        <translation>畳み込み {number}</translation>
    </message>
    <message>
        <source>its layer {name} is a grouped convolution, or has its channels first</source>
        <translation>層 {name} がグループ化された畳み込みか、チャンネルが先頭にあります</translation>
    </message>
    <message>
        <source>its layer {name} stands between two convolutions</source>
        <translation>層 {name} が 2 つの畳み込みの間にあります</translation>
    </message>
</context>
<context>
    <name>ModelLimits</name>
    <message>
        <source>its description has more than {limit} MB</source>
        <translation>記述が {limit} MB を超えています</translation>
    </message>
    <message>
        <source>it unpacks to more than {limit} MB</source>
        <translation>展開すると {limit} MB を超えます</translation>
    </message>
    <message>
        <source>it has more than {limit} million weights</source>
        <translation>重みが {limit} 百万個を超えています</translation>
    </message>
    <message>
        <source>it doesn't say how many values its layers give, which may be any number</source>
        <translation>層が出す値の数が示されておらず、いくつにもなりえます</translation>
    </message>
    <message>
        <source>its layers give more than {limit} million values</source>
        <translation>層が出す値が {limit} 百万個を超えています</translation>
    </message>
    <message>
        <source>it takes more than {limit} thousand million multiplications for one drawing</source>
        <translation>1 つの描画に必要な掛け算が {limit} 十億回を超えています</translation>
    </message>
</context>
<context>
    <name>NetworkDiagram</name>
    <message>
        <source>{words}: {weights} weights to be learned.</source>
        <translation>{words}: 学習する重み {weights} 個。</translation>
    </message>
    <message>
        <source>The network's values from layer to layer, {sizes}</source>
        <translation>層から層へのネットワークの値、{sizes}</translation>
    </message>
    <message>
        <source>{weights} weights</source>
        <translation>重み {weights} 個</translation>
    </message>
</context>
<context>
    <name>NetworkPainting</name>
    <message>
        <source>below this: Unknown</source>
        <translation>これ未満: 不明</translation>
    </message>
</context>
<context>
    <name>NetworkPicture</name>
    <message>
        <source>Save the Network's Picture</source>
        <translation>ネットワークの図を保存</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>図形 (*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be printed. Check the printer, or the file to print to.</source>
        <translation>図を印刷できませんでした。プリンターか、出力先のファイルを確認してください。</translation>
    </message>
    <message>
        <source>The picture could not be printed to its end. Check the printer.</source>
        <translation>図を最後まで印刷できませんでした。プリンターを確認してください。</translation>
    </message>
    <message>
        <source>The picture was sent to the printer.</source>
        <translation>図をプリンターに送りました。</translation>
    </message>
    <message>
        <source>Inside the network</source>
        <translation>ネットワークの内部</translation>
    </message>
</context>
<context>
    <name>NetworkSheet</name>
    <message>
        <source>all {count}…</source>
        <translation>全 {count}…</translation>
    </message>
</context>
<context>
    <name>NetworkStatus</name>
    <message>
        <source>The network is loading. You can draw already.</source>
        <translation>ネットワークを読み込み中です。もう描き始められます。</translation>
    </message>
    <message>
        <source>Draw a digit, then press Predict.</source>
        <translation>数字を書いてから「認識」を押してください。</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>The network's feature maps</source>
        <translation>ネットワークの特徴マップ</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell, with Ctrl from map to map, Page Up and Page Down from column to column; Return shows how the value is computed; O switches the map off or on, Shift+O all others of its column.</source>
        <translation>矢印キーでマスからマスへ、Ctrl と一緒ならマップからマップへ、Page Up と Page Down で列から列へ移動します。Enter で値の計算方法を表示し、O でマップのオンとオフ、Shift+O で同じ列のほかのすべてのオンとオフを切り替えます。</translation>
    </message>
    <message>
        <source>Draw something to see it here.</source>
        <translation>何か書くとここに表示されます。</translation>
    </message>
    <message>
        <source>It is shown here when the network has answered.</source>
        <translation>ネットワークが答えるとここに表示されます。</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>クリップボードに画像がありません。</translation>
    </message>
    <message>
        <source>Only pictures and files on this computer can be dropped here.</source>
        <translation>ここにドロップできるのは、画像とこのコンピューターのファイルだけです。</translation>
    </message>
    <message>
        <source>Open a Picture or a Drawing</source>
        <translation>画像または描画を開く</translation>
    </message>
    <message>
        <source>Pictures and drawings ({suffixes})</source>
        <translation>画像と描画 ({suffixes})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>what was dropped</source>
        <translation>ドロップしたもの</translation>
    </message>
</context>
<context>
    <name>OperationsPicture</name>
    <message>
        <source>sum of {inputs}</source>
        <translation>{inputs} の和</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>和</translation>
    </message>
    <message>
        <source>, bias {bias}</source>
        <translation>、バイアス {bias}</translation>
    </message>
    <message>
        <source>pooling, the {which} of {count}: {numbers}</source>
        <translation>プーリング、{count} 個の{which}: {numbers}</translation>
    </message>
    <message>
        <source>normalization: {factors}</source>
        <translation>正規化: {factors}</translation>
    </message>
    <message>
        <source>rescaled by learned numbers: {factors}</source>
        <translation>学習した数値で調整: {factors}</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>divided by the temperature {value}</source>
        <translation>温度 {value} で割る</translation>
    </message>
    <message>
        <source>its share of all ten</source>
        <translation>10 個全体に占める割合</translation>
    </message>
    <message>
        <source>activation: max(0, {before})</source>
        <translation>活性化: max(0, {before})</translation>
    </message>
    <message>
        <source>activation: below 0 becomes 0</source>
        <translation>活性化: 0 未満を 0 に</translation>
    </message>
</context>
<context>
    <name>OutputMap</name>
    <message>
        <source>The map that the value belongs to</source>
        <translation>この値が属するマップ</translation>
    </message>
    <message>
        <source>its map</source>
        <translation>属するマップ</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Say which digit it is (keys 0 to 9)</source>
        <translation>どの数字かを指定します(0 から 9 のキー)</translation>
    </message>
    <message>
        <source>No Digit</source>
        <translation>数字でない</translation>
    </message>
    <message>
        <source>Say that it is no digit: it is left out of the text (Delete)</source>
        <translation>数字でないと指定し、テキストから除きます(Delete)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分ける</translation>
    </message>
    <message>
        <source>Take it apart into several digits (S)</source>
        <translation>複数の数字に分けます(S)</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>つなぐ</translation>
    </message>
    <message>
        <source>Make one of it and what stands behind it (J)</source>
        <translation>次のものとつないで 1 つにします(J)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take the last correction back (Ctrl+Z, when the page is clicked)</source>
        <translation>最後の修正を取り消します(ページをクリックした後は Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Make the correction again</source>
        <translation>修正をもう一度行います</translation>
    </message>
    <message>
        <source>Next Unsure</source>
        <translation>次の不確か</translation>
    </message>
    <message>
        <source>Go to the next one that is not sure (Space)</source>
        <translation>次の不確かなものへ移動します(スペース)</translation>
    </message>
    <message>
        <source>Back to the Page</source>
        <translation>ページに戻る</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Back to Drawing</source>
        <translation>描画に戻る</translation>
    </message>
    <message>
        <source>Hide the page; it stays open (Escape)</source>
        <translation>ページを隠します。開いたままです(Esc)</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>前のページ(Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>次のページ(Page Down)</translation>
    </message>
    <message>
        <source>Close Page</source>
        <translation>ページを閉じる</translation>
    </message>
    <message>
        <source>Close this page; its corrections are lost unless they were saved</source>
        <translation>このページを閉じます。保存していない修正は失われます</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Copy the lines of this page</source>
        <translation>このページの行をコピーします</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>保存...</translation>
    </message>
    <message>
        <source>Save what was read, of all open pages, as text, as a table or as JSON</source>
        <translation>開いているすべてのページの読み取り結果を、テキスト、表、または JSON で保存します</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>テキストをコピーしました。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Save What Was Read</source>
        <translation>読み取り結果を保存</translation>
    </message>
    <message>
        <source>{name}: pages are saved as .txt, .csv or .json.</source>
        <translation>{name}: ページは .txt、.csv、.json のいずれかで保存します。</translation>
    </message>
    <message>
        <source>How far the page has been read</source>
        <translation>ページの読み取りの進み具合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Read no further</source>
        <translation>これ以上読みません</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読む</translation>
    </message>
    <message>
        <source>Read this page after all</source>
        <translation>やはりこのページを読みます</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>ページのテキスト</translation>
    </message>
    <message>
        <source>What is read on the page stands here.</source>
        <translation>ページから読み取ったものがここに表示されます。</translation>
    </message>
    <message>
        <source>Go from piece to piece with the arrow keys.</source>
        <translation>矢印キーで 1 つずつ移動します。</translation>
    </message>
    <message>
        <source>No digit, as you said</source>
        <translation>数字でない(あなたの指定)</translation>
    </message>
    <message>
        <source>{digit}, as you said</source>
        <translation>{digit}(あなたの指定)</translation>
    </message>
    <message>
        <source>Unknown: among letters</source>
        <translation>不明: 文字の間にあります</translation>
    </message>
    <message>
        <source>This page has not been read: it was cancelled.</source>
        <translation>このページは、キャンセルされたため読まれていません。</translation>
    </message>
    <message>
        <source>Waiting for the pages before it...</source>
        <translation>前のページを待っています...</translation>
    </message>
    <message>
        <source>Opening {name}...</source>
        <translation>{name} を開いています...</translation>
    </message>
    <message>
        <source>Waiting for the network, which is still loading...</source>
        <translation>ネットワークの読み込みを待っています...</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>読み取り中...</translation>
    </message>
    <message>
        <source>Nothing is written on this page.</source>
        <translation>このページには何も書かれていません。</translation>
    </message>
    <message>
        <source>No digit was found on this page.</source>
        <translation>このページに数字は見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation><numerusform>数字 %n 個</numerusform></translation></message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation><numerusform>%n 行</numerusform></translation></message>
    <message>
        <source>{digits} in {lines}</source>
        <translation>{lines}、{digits}</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>of pieces that are not sure</comment>
        <translation><numerusform>要確認 %n 個</numerusform></translation></message>
    <message>
        <source>This can't be taken apart.</source>
        <translation>これは分けられません。</translation>
    </message>
</context>
<context>
    <name>PdfFile</name>
    <message>
        <source>Page {number} of {name} can't be shown.</source>
        <translation>{name} の {number} ページを表示できません。</translation>
    </message>
    <message>
        <source>{name} needs a password.</source>
        <translation>{name} にはパスワードが必要です。</translation>
    </message>
    <message>
        <source>{name} is damaged, or not a PDF file.</source>
        <translation>{name} は壊れているか、PDF ファイルではありません。</translation>
    </message>
</context>
<context>
    <name>PointedWords</name>
    <message>
        <source>Each picture is a feature map: strong colour where its pattern is. Bar to the right: speaks for {digit}; left: against. Click anything to follow it.</source>
        <translation>小さな図は特徴マップで、パターンのある所の色が濃くなります。右向きのバーは {digit} に賛成、左向きは反対です。クリックするとたどれます。</translation>
    </message>
    <message>
        <source>adds {added} to {digit}</source>
        <translation>{digit} に {added} を加える</translation>
    </message>
    <message>
        <source>its map adds {added} to {digit}</source>
        <translation>このマップは {digit} に {added} を加える</translation>
    </message>
    <message>
        <source>sees {width} x {height} cells</source>
        <translation>見る範囲: {width} x {height} マス</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <source>The network did not answer with ten likelihoods between 0 and 1.</source>
        <translation>ネットワークの答えが、0 から 1 までの 10 個の確率ではありませんでした。</translation>
    </message>
</context>
<context>
    <name>PredictionController</name>
    <message>
        <source>Draw a digit first</source>
        <translation>まず数字を書いてください</translation>
    </message>
    <message>
        <source>The network is still loading. The answer follows as soon as it is ready.</source>
        <translation>ネットワークはまだ読み込み中です。準備ができしだい答えます。</translation>
    </message>
</context>
<context>
    <name>Recognizer</name>
    <message>
        <source>The network in {path} doesn't answer with likelihoods.</source>
        <translation>{path} のネットワークは確率で答えません。</translation>
    </message>
</context>
<context>
    <name>ResultLabel</name>
    <message>
        <source>Answer</source>
        <translation>答え</translation>
    </message>
</context>
<context>
    <name>SampleDrawings</name>
    <message>
        <source>Or try one of these:</source>
        <translation>または、どれか 1 つを試す:</translation>
    </message>
    <message>
        <source>Sample: a hard one</source>
        <translation>見本: 難しいもの</translation>
    </message>
    <message>
        <source>Sample: {a_digit}</source>
        <translation>見本: {a_digit}</translation>
    </message>
    <message>
        <source>Put this drawing on the grid and ask about it</source>
        <translation>この描画をグリッドに置いて、ネットワークに聞きます</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Picture, {side} x {side} (*.png)</source>
        <translation>画像、{side} x {side} (*.png)</translation>
    </message>
    <message>
        <source>Graphic of any size (*.svg)</source>
        <translation>任意サイズの図形 (*.svg)</translation>
    </message>
    <message>
        <source>Drawing with its strokes (*.json)</source>
        <translation>線のデータ付きの描画 (*.json)</translation>
    </message>
    <message>
        <source>Save the Drawing</source>
        <translation>描画を保存</translation>
    </message>
    <message>
        <source>Answer (*.json)</source>
        <translation>答え (*.json)</translation>
    </message>
    <message>
        <source>Export the Answer</source>
        <translation>答えを書き出す</translation>
    </message>
    <message>
        <source>The drawing was copied.</source>
        <translation>描画をコピーしました。</translation>
    </message>
    <message>
        <source>The ten likelihoods were copied.</source>
        <translation>10 個の確率をコピーしました。</translation>
    </message>
    <message>
        <source>The drawing was not saved: {error}.</source>
        <translation>描画を保存できませんでした: {error}。</translation>
    </message>
    <message>
        <source>{name}: a drawing is saved as .png, .svg or .json.</source>
        <translation>{name}: 絵は .png、.svg、.json のどれかで保存します。</translation>
    </message>
</context>
<context>
    <name>SeveralDigits</name>
    <message>
        <source>Undo brings the whole drawing back.</source>
        <translation>「元に戻す」で描画全体に戻ります。</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>bias</source>
        <translation>バイアス</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step of the drawing</source>
        <translation>描画のステップ</translation>
    </message>
    <message>
        <source>Go back and forth through the strokes</source>
        <translation>線を前後にたどります</translation>
    </message>
</context>
<context>
    <name>StoredDrawings</name>
    <message>
        <source>The test drawings in {path} can't be read.</source>
        <translation>{path} のテスト用の描画を読み込めません。</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>Close the workshop and open it again to retry.</source>
        <translation>ワークショップを閉じて開き直すと、再試行できます。</translation>
    </message>
    <message>
        <source>It is kept as of its last full epoch; Train goes on with it.</source>
        <translation>最後に終わったエポックの状態で残っています。「訓練」で続けられます。</translation>
    </message>
    <message>
        <source>Train begins anew.</source>
        <translation>「訓練」で最初から始めます。</translation>
    </message>
</context>
<context>
    <name>SumPicture</name>
    <message>
        <source>How the value is computed</source>
        <translation>値の計算方法</translation>
    </message>
    <message>
        <source>{source_name} adds {added}; sum {total}; {operations}</source>
        <translation>{source_name} は {added} を加える。和 {total}。{operations}</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>numbers learned</source>
        <translation>学習した数値</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>部分領域</translation>
    </message>
    <message>
        <source>product</source>
        <translation>積</translation>
    </message>
    <message>
        <source>added up: {added}</source>
        <translation>合計: {added}</translation>
    </message>
</context>
<context>
    <name>TeachPanel</name>
    <message>
        <source>Learning</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>&amp;Teach the Network</source>
        <translation>ネットワークに教える(&amp;T)</translation>
    </message>
    <message>
        <source>Have the network learn from these examples; takes seconds</source>
        <translation>これらの例からネットワークに学習させます。数秒かかります</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>キャンセル(&amp;L)</translation>
    </message>
    <message>
        <source>Stop learning; nothing changes</source>
        <translation>学習をやめます。何も変わりません</translation>
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation>使う(&amp;K)</translation>
    </message>
    <message>
        <source>From now on the taught network answers</source>
        <translation>これからは、教えたネットワークが答えます</translation>
    </message>
    <message>
        <source>&amp;Don't Keep It</source>
        <translation>使わない(&amp;D)</translation>
    </message>
    <message>
        <source>The network stays as it is</source>
        <translation>ネットワークは元のままです</translation>
    </message>
    <message>
        <source>&amp;Use the Taught Network</source>
        <translation>教えたネットワークを使う(&amp;U)</translation>
    </message>
    <message>
        <source>Have the network answer that was taught this hand</source>
        <translation>この筆跡を教えたネットワークで答えます</translation>
    </message>
    <message>
        <source>The network learns. You can go on drawing.</source>
        <translation>ネットワークは学習中です。描き続けてかまいません。</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>&amp;Brush</source>
        <translation>ブラシ(&amp;B)</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>&amp;Train</source>
        <translation>訓練(&amp;T)</translation>
    </message>
    <message>
        <source>Learn until you pause or stop it.</source>
        <translation>一時停止か停止まで学習します。</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Wait after the present step, or go on.</source>
        <translation>今のステップの後で止まる、または続けます。</translation>
    </message>
    <message>
        <source>1 &amp;Step</source>
        <translation>1 ステップ(&amp;S)</translation>
    </message>
    <message>
        <source>Learn from a single batch of drawings.</source>
        <translation>描画 1 バッチだけから学習します。</translation>
    </message>
    <message>
        <source>1 &amp;Epoch</source>
        <translation>1 エポック(&amp;E)</translation>
    </message>
    <message>
        <source>Learn from all drawings once.</source>
        <translation>すべての描画から 1 回ずつ学習します。</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>End the training; the network stays.</source>
        <translation>訓練を終えます。ネットワークは残ります。</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>Begin again with an untrained network of the same kind.</source>
        <translation>同じ種類の未訓練のネットワークで最初から始めます。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Bring back the network that made room for this one.</source>
        <translation>これと入れ替わる前のネットワークに戻します。</translation>
    </message>
    <message>
        <source>Loss, by epochs</source>
        <translation>損失(エポックごと)</translation>
    </message>
    <message>
        <source>How far its answers are from the right ones: lower is better. Each step's loss in grey, then for all drawings that it learns from, and for strangers'.</source>
        <translation>答えが正解からどれだけ離れているか。低いほど良い値です。灰色は各ステップの損失、ほかは学習に使う全描画の損失と、ほかの人の描画の損失です。</translation>
    </message>
    <message>
        <source>Read right, by epochs</source>
        <translation>正解率(エポックごと)</translation>
    </message>
    <message>
        <source>The share of drawings for which it names the right digit: of those that it learns from, and of strangers'.</source>
        <translation>正しい数字を答えた描画の割合。学習に使う描画と、ほかの人の描画について示します。</translation>
    </message>
    <message>
        <source>each step</source>
        <translation>各ステップ</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>学習した描画</translation>
    </message>
    <message>
        <source>strangers</source>
        <translation>ほかの人</translation>
    </message>
</context>
<context>
    <name>TrainingProcess</name>
    <message>
        <source>The training could not be started: {error}.</source>
        <translation>訓練を開始できませんでした: {error}。</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>状態 {status}</translation>
    </message>
    <message>
        <source>The training has ended unexpectedly ({last}).</source>
        <translation>訓練が予期せず終了しました({last})。</translation>
    </message>
</context>
<context>
    <name>WhatIfButton</name>
    <message>
        <source>&lt;p&gt;Shows over the drawing the smallest change found after which the network names this digit. For any other digit, right-click its bar.&lt;/p&gt;</source>
        <translation>&lt;p&gt;ネットワークがこの数字と答えるようになる、見つかった中で最小の変更を、描画に重ねて表示します。ほかの数字については、そのバーを右クリックしてください。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>What Would Make It Another Digit?</source>
        <translation>どうすれば別の数字になる?</translation>
    </message>
    <message>
        <source>What Would Make It {a_digit}?</source>
        <translation>どうすれば {a_digit} になる?</translation>
    </message>
</context>
<context>
    <name>WhatIfController</name>
    <message>
        <source>Draw a digit first; then ask what would make it another.</source>
        <translation>まず数字を書いてから、どうすれば別の数字になるかを聞いてください。</translation>
    </message>
    <message>
        <source>The network is still loading. Ask again as soon as it is ready.</source>
        <translation>ネットワークはまだ読み込み中です。準備ができたらもう一度聞いてください。</translation>
    </message>
    <message>
        <source>Looking for what would make it {a_digit} ...</source>
        <translation>どうすれば {a_digit} になるかを探しています ...</translation>
    </message>
    <message>
        <source>No change was found that makes it {a_digit}. Ask for a digit that is more likely.</source>
        <translation>{a_digit} になる変更は見つかりませんでした。もっと確率の高い数字を聞いてください。</translation>
    </message>
    <message>
        <source>The network takes it for {a_digit} already. Ask for another digit.</source>
        <translation>ネットワークはすでに {a_digit} と読んでいます。別の数字を聞いてください。</translation>
    </message>
    <message>
        <source>add the blue ink</source>
        <translation>青いインクを足す</translation>
    </message>
    <message>
        <source>take away the striped ink</source>
        <translation>しま模様のインクを消す</translation>
    </message>
    <message>
        <source>To make it {a_digit}: {deeds}, {share} of the ink in all. The network then says {digit}, {likelihood} likely.</source>
        <translation>{a_digit} にするには: {deeds}(全部でインクの {share})。するとネットワークは {digit}、確率 {likelihood} と答えます。</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two things to do</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>WhatIfView</name>
    <message>
        <source>&amp;Put on Grid</source>
        <translation>グリッドに置く(&amp;P)</translation>
    </message>
    <message>
        <source>Change the drawing like this; Undo brings it back</source>
        <translation>描画をこのように変えます。「元に戻す」で戻せます</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>描画に戻ります</translation>
    </message>
    <message>
        <source>add</source>
        <translation>足す</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>消す</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>{words} ({reason})</source>
        <comment>perhaps a 5 (drawn very small)</comment>
        <translation>{words}({reason})</translation>
    </message>
    <message>
        <source>{likelihood} likely</source>
        <translation>確率 {likelihood}</translation>
    </message>
    <message>
        <source>hardly like a digit: {a_digit}, or {another}?</source>
        <translation>ほとんど数字に見えません: {a_digit} か {another}?</translation>
    </message>
    <message>
        <source>does not look like a digit</source>
        <translation>数字には見えません</translation>
    </message>
    <message>
        <source>perhaps {a_digit}, or {another}</source>
        <translation>もしかすると {a_digit} か {another}</translation>
    </message>
    <message>
        <source>perhaps {a_digit}</source>
        <translation>もしかすると {a_digit}</translation>
    </message>
    <message>
        <source>between {some} and {last}</source>
        <translation>{some} と {last} の間</translation>
    </message>
    <message>
        <source>hardly any ink</source>
        <translation>インクがほとんどありません</translation>
    </message>
    <message>
        <source>drawn very small</source>
        <translation>とても小さく書かれています</translation>
    </message>
    <message>
        <source>more ink than paper</source>
        <translation>余白よりインクが多いです</translation>
    </message>
    <message>
        <source>cut off at the edge</source>
        <translation>端で切れています</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{number} %</source>
        <comment>a percentage</comment>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>WorkshopEntry</name>
    <message>
        <source>The network of the workshop answers now.</source>
        <translation>今はワークショップのネットワークが答えます。</translation>
    </message>
    <message>
        <source>Taught: {hand}</source>
        <translation>教えた筆跡: {hand}</translation>
    </message>
    <message>
        <source>The network in {name} answers.</source>
        <translation>{name} のネットワークが答えます。</translation>
    </message>
</context>
<context>
    <name>WorkshopWindow</name>
    <message>
        <source>Starting. You can press Train already.</source>
        <translation>開始中です。もう「訓練」を押せます。</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>ワークショップ</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Map of Drawings</source>
        <translation>描画のマップ</translation>
    </message>
    <message>
        <source>How Good Is It?</source>
        <translation>どのくらい良い?</translation>
    </message>
</context>
<context>
    <name>WriteTen</name>
    <message>
        <source>Digits written</source>
        <translation>書いた数字</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Keep this drawing, and go on (Return)</source>
        <translation>この描画を保存して次に進みます(Enter)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Undo the last stroke, or take back the drawing before (Ctrl+Z)</source>
        <translation>最後の線を取り消すか、前の描画を取り消します(Ctrl+Z)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>消去(&amp;C)</translation>
    </message>
    <message>
        <source>Clear the sheet (Delete)</source>
        <translation>用紙を白紙に戻します(Delete)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>What was written so far is kept (Escape)</source>
        <translation>これまでに書いたものは保存されます(Esc)</translation>
    </message>
    <message>
        <source>Write {a_digit}</source>
        <translation>{a_digit} を書いてください</translation>
    </message>
    <message>
        <source>({turn} of {times})</source>
        <translation>({turn}/{times})</translation>
    </message>
</context>
</TS>
