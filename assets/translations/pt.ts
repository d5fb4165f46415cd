<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>ActionGroups</name>
    <message>
        <source>As the &amp;System</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>Why &amp;{digit}, or Why Not?</source>
        <translation>Por que &amp;{digit}, ou por que não?</translation>
    </message>
    <message>
        <source>What Would Make It {a_digit}?</source>
        <translation>O que faria disto {a_digit}?</translation>
    </message>
    <message>
        <source>It Is No Digit</source>
        <translation>Não é um dígito</translation>
    </message>
    <message>
        <source>It Is {a_digit}</source>
        <translation>É {a_digit}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Predict</source>
        <translation>Reco&amp;nhecer</translation>
    </message>
    <message>
        <source>Ask the network which digit this is</source>
        <translation>Pergunta à rede que dígito é este</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>Clear the sheet</source>
        <translation>Limpa a folha</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>Desfaz o último traço</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Draw the stroke again</source>
        <translation>Desenha o traço de novo</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Borracha</translation>
    </message>
    <message>
        <source>Erase instead of drawing</source>
        <translation>Apaga em vez de desenhar</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>Ao &amp;vivo</translation>
    </message>
    <message>
        <source>Have the answer follow the pen</source>
        <translation>Faz a resposta acompanhar a caneta</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Abrir...</translation>
    </message>
    <message>
        <source>Open pictures, pages or a drawing from files</source>
        <translation>Abre imagens, páginas ou um desenho de arquivos</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;olar</translation>
    </message>
    <message>
        <source>Open the picture in the clipboard</source>
        <translation>Abre a imagem da área de transferência</translation>
    </message>
    <message>
        <source>Save Drawing &amp;As...</source>
        <translation>&amp;Salvar desenho como...</translation>
    </message>
    <message>
        <source>As a picture, or with its strokes</source>
        <translation>Como imagem, ou com os traços</translation>
    </message>
    <message>
        <source>&amp;Export Answer...</source>
        <translation>&amp;Exportar resposta...</translation>
    </message>
    <message>
        <source>The digit and the ten likelihoods, as JSON</source>
        <translation>O dígito e as dez probabilidades, como JSON</translation>
    </message>
    <message>
        <source>Export All &amp;Drawings...</source>
        <translation>Exportar os &amp;desenhos...</translation>
    </message>
    <message>
        <source>All drawings of the strip with their digits, as NPZ or CSV</source>
        <translation>Todos os desenhos da faixa com seus dígitos, como NPZ ou CSV</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>&amp;Copiar imagem</translation>
    </message>
    <message>
        <source>Copy the drawing as a picture</source>
        <translation>Copia o desenho como imagem</translation>
    </message>
    <message>
        <source>Copy &amp;Likelihoods</source>
        <translation>Copiar &amp;probabilidades</translation>
    </message>
    <message>
        <source>Copy the ten likelihoods as text</source>
        <translation>Copia as dez probabilidades como texto</translation>
    </message>
    <message>
        <source>&amp;Thinner Brush</source>
        <translation>Pincel mais &amp;fino</translation>
    </message>
    <message>
        <source>Draw thinner strokes</source>
        <translation>Desenha traços mais finos</translation>
    </message>
    <message>
        <source>Th&amp;icker Brush</source>
        <translation>Pincel mais &amp;grosso</translation>
    </message>
    <message>
        <source>Draw thicker strokes</source>
        <translation>Desenha traços mais grossos</translation>
    </message>
    <message>
        <source>Choose a &amp;Model File...</source>
        <translation>Escolher arquivo de &amp;modelo...</translation>
    </message>
    <message>
        <source>Use another network, from a .keras file</source>
        <translation>Usa outra rede, de um arquivo .keras</translation>
    </message>
    <message>
        <source>Use the &amp;Program's Own</source>
        <translation>Usar o do &amp;programa</translation>
    </message>
    <message>
        <source>Use the network that comes with the program</source>
        <translation>Usa a rede que vem com o programa</translation>
    </message>
    <message>
        <source>&amp;Inside</source>
        <translation>Por &amp;dentro</translation>
    </message>
    <message>
        <source>Show what happens inside the network</source>
        <translation>Mostra o que acontece dentro da rede</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Pá&amp;gina</translation>
    </message>
    <message>
        <source>Show the page that is open, beside the drawing</source>
        <translation>Mostra a página aberta, ao lado do desenho</translation>
    </message>
    <message>
        <source>&amp;Drawings</source>
        <translation>De&amp;senhos</translation>
    </message>
    <message>
        <source>Show earlier drawings, to bring one back</source>
        <translation>Mostra desenhos anteriores, para trazer um de volta</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>&amp;Oficina</translation>
    </message>
    <message>
        <source>Train a network yourself, and watch it learn</source>
        <translation>Treine você mesmo uma rede e veja como ela aprende</translation>
    </message>
    <message>
        <source>My &amp;Hand</source>
        <translation>Minha &amp;escrita</translation>
    </message>
    <message>
        <source>Show your examples, and teach the network how you write</source>
        <translation>Mostra seus exemplos e ensina à rede como você escreve</translation>
    </message>
    <message>
        <source>&amp;Save the Network's Picture...</source>
        <translation>Salvar &amp;imagem da rede...</translation>
    </message>
    <message>
        <source>As PNG or SVG</source>
        <translation>Como PNG ou SVG</translation>
    </message>
    <message>
        <source>&amp;Print the Network's Picture...</source>
        <translation>Im&amp;primir imagem da rede...</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Em papel</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Tela cheia</translation>
    </message>
    <message>
        <source>Fill the whole screen</source>
        <translation>Ocupa a tela inteira</translation>
    </message>
    <message>
        <source>&amp;Leave Full Screen</source>
        <translation>Sair da &amp;tela cheia</translation>
    </message>
    <message>
        <source>Back to a window</source>
        <translation>Volta à janela</translation>
    </message>
    <message>
        <source>Show H&amp;ints</source>
        <translation>Mostrar d&amp;icas</translation>
    </message>
    <message>
        <source>Show again what can be done with an answer</source>
        <translation>Mostra de novo o que se pode fazer com uma resposta</translation>
    </message>
    <message>
        <source>Digit &amp;Help</source>
        <translation>A&amp;juda do Digit</translation>
    </message>
    <message>
        <source>How to use the program, and how it works</source>
        <translation>Como usar o programa e como ele funciona</translation>
    </message>
    <message>
        <source>What's &amp;This?</source>
        <translation>O &amp;que é isto?</translation>
    </message>
    <message>
        <source>Click anything then, to read what it is for</source>
        <translation>Depois clique em qualquer coisa para ler para que serve</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Atalhos</translation>
    </message>
    <message>
        <source>All keys and gestures</source>
        <translation>Todas as teclas e gestos</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Sobre</translation>
    </message>
    <message>
        <source>Version, network, libraries and licences</source>
        <translation>Versão, rede, bibliotecas e licenças</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fecha o programa</translation>
    </message>
</context>
<context>
    <name>AllMaps</name>
    <message>
        <source>Of which column all maps are shown</source>
        <translation>De que coluna se mostram todos os mapas</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>all {count} numbers, with what each adds to the score of {digit}. Click one to follow it.</source>
        <translation>todos os {count} números, com o que cada um soma à pontuação de {digit}. Clique em um para segui-lo.</translation>
    </message>
    <message>
        <source>all {count} maps, with what each adds to the score of {digit}. Click one to follow it.</source>
        <translation>todos os {count} mapas, com o que cada um soma à pontuação de {digit}. Clique em um para segui-lo.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Click a digit to look at it alone.</source>
        <translation>Clique em um dígito para vê-lo sozinho.</translation>
    </message>
    <message>
        <source>Several digits? {first} and {last}</source>
        <translation>Vários dígitos? {first} e {last}</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>The digit that the network names, and how likely each is.</source>
        <translation>O dígito que a rede indica e a probabilidade de cada um.</translation>
    </message>
    <message>
        <source>&lt;p&gt;How likely the network thinks a {digit} is. A digit is named when its bar passes the dashed line, at 50 %.&lt;/p&gt;&lt;p&gt;Click to see why it is a {digit}, or why not; right-click to see what would make it one.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Quão provável a rede acha que é um {digit}. Um dígito é indicado quando sua barra passa da linha tracejada, em 50%.&lt;/p&gt;&lt;p&gt;Clique para ver por que é um {digit}, ou por que não; clique com o botão direito para ver o que faria disto um.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>AnswersPicture</name>
    <message>
        <source>Answers without and with the experiment</source>
        <translation>Respostas sem e com o experimento</translation>
    </message>
    <message>
        <source>Draw something to try it out.</source>
        <translation>Desenhe algo para experimentar.</translation>
    </message>
    <message>
        <source>Without the experiment</source>
        <translation>Sem o experimento</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sem</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Com ele</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Com</translation>
    </message>
</context>
<context>
    <name>AtomicWrite</name>
    <message>
        <source>Saved as {file}.</source>
        <translation>Salvo como {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {error}.</source>
        <translation>Não foi possível gravar {file}: {error}.</translation>
    </message>
</context>
<context>
    <name>Attribution</name>
    <message>
        <source>at the top left</source>
        <translation>no canto superior esquerdo</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>em cima</translation>
    </message>
    <message>
        <source>at the top right</source>
        <translation>no canto superior direito</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>à esquerda</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>no meio</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>à direita</translation>
    </message>
    <message>
        <source>at the bottom left</source>
        <translation>no canto inferior esquerdo</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>embaixo</translation>
    </message>
    <message>
        <source>at the bottom right</source>
        <translation>no canto inferior direito</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>It could not be read because of an error in the program; the log has the details.</source>
        <translation>Não foi possível ler por causa de um erro no programa; os detalhes estão no log.</translation>
    </message>
</context>
<context>
    <name>BrushSlider</name>
    <message>
        <source>Brush width</source>
        <translation>Largura do pincel</translation>
    </message>
    <message>
        <source>Width of the brush ([ thinner, ] thicker)</source>
        <translation>Largura do pincel ([ mais fino, ] mais grosso)</translation>
    </message>
</context>
<context>
    <name>BuildPanel</name>
    <message>
        <source>No hidden layer</source>
        <translation>Sem camada oculta</translation>
    </message>
    <message>
        <source>One dense layer</source>
        <translation>Uma camada densa</translation>
    </message>
    <message>
        <source>Two dense layers</source>
        <translation>Duas camadas densas</translation>
    </message>
    <message>
        <source>One convolution</source>
        <translation>Uma convolução</translation>
    </message>
    <message>
        <source>Two convolutions</source>
        <translation>Duas convoluções</translation>
    </message>
    <message>
        <source>Dense layers take every cell by itself; a convolution moves small kernels over the drawing. A new choice makes a new network.</source>
        <translation>Camadas densas tratam cada célula em separado; uma convolução move pequenos kernels sobre o desenho. Uma nova escolha cria uma nova rede.</translation>
    </message>
    <message>
        <source>How many feature maps the first convolution makes; a dense layer has four units for each.</source>
        <translation>Quantos mapas de características a primeira convolução produz; uma camada densa tem quatro unidades para cada um.</translation>
    </message>
    <message>
        <source>What is done to every sum: relu keeps what is above 0; tanh and sigmoid bend it into a range.</source>
        <translation>O que se faz com cada soma: relu mantém o que está acima de 0; tanh e sigmoid a curvam para dentro de um intervalo.</translation>
    </message>
    <message>
        <source>The share of the last values that is left out by chance in each step, so that the network can't rely on a few.</source>
        <translation>A parcela dos últimos valores que é deixada de fora ao acaso em cada passo, para que a rede não dependa de poucos.</translation>
    </message>
    <message>
        <source>Scale and centre the drawing</source>
        <translation>Ajustar o tamanho e centralizar</translation>
    </message>
    <message>
        <source>Framing makes all drawings equally large and puts them in the middle, before the network sees them.</source>
        <translation>O enquadramento deixa todos os desenhos do mesmo tamanho e no meio, antes que a rede os veja.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Camadas</translation>
    </message>
    <message>
        <source>&amp;Maps</source>
        <translation>&amp;Mapas</translation>
    </message>
    <message>
        <source>Acti&amp;vation</source>
        <translation>Ati&amp;vação</translation>
    </message>
    <message>
        <source>&amp;Dropout</source>
        <translation>&amp;Dropout</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Short strokes</source>
        <translation>Traços curtos</translation>
    </message>
    <message>
        <source>Bends and crossings</source>
        <translation>Curvas e cruzamentos</translation>
    </message>
    <message>
        <source>Bows and corners</source>
        <translation>Arcos e cantos</translation>
    </message>
    <message>
        <source>Parts of digits</source>
        <translation>Partes de dígitos</translation>
    </message>
    <message>
        <source>Whole digits</source>
        <translation>Dígitos inteiros</translation>
    </message>
    <message>
        <source>Framed drawing</source>
        <translation>Desenho enquadrado</translation>
    </message>
    <message>
        <source>scaled to 20 cells</source>
        <translation>ajustado a 20 células</translation>
    </message>
    <message>
        <source>centred by mass</source>
        <translation>centrado pela massa</translation>
    </message>
    <message>
        <source>Your drawing, framed</source>
        <translation>Seu desenho, enquadrado</translation>
    </message>
    <message>
        <source>28 by 28 cells</source>
        <translation>28 por 28 células</translation>
    </message>
    <message>
        <source>made equally large</source>
        <translation>no mesmo tamanho</translation>
    </message>
    <message>
        <source>moved to the middle</source>
        <translation>levado para o meio</translation>
    </message>
    <message>
        <source>{channels} maps, {height} × {width} ({name})</source>
        <translation>{channels} mapas, {height} × {width} ({name})</translation>
    </message>
    <message>
        <source>{channels} feature maps, {height} by {width}</source>
        <translation>{channels} mapas de características, {height} por {width}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>{number} numbers</source>
        <translation>{number} números</translation>
    </message>
    <message>
        <source>flattened</source>
        <translation>achatado</translation>
    </message>
    <message>
        <source>all cells in one row</source>
        <translation>todas as células em uma fila</translation>
    </message>
    <message>
        <source>weighted sum of each map</source>
        <translation>soma ponderada de cada mapa</translation>
    </message>
    <message>
        <source>one for each map</source>
        <translation>um para cada mapa</translation>
    </message>
    <message>
        <source>{number} features</source>
        <translation>{number} características</translation>
    </message>
    <message>
        <source>Ten digits</source>
        <translation>Dez dígitos</translation>
    </message>
    <message>
        <source>logit, likelihood</source>
        <translation>logit, probabilidade</translation>
    </message>
    <message>
        <source>weighted sum + bias</source>
        <translation>soma ponderada + bias</translation>
    </message>
    <message>
        <source>score, how likely</source>
        <translation>pontos, probabilidade</translation>
    </message>
    <message>
        <source>all numbers vote</source>
        <translation>todos os números votam</translation>
    </message>
    <message>
        <source>scores become shares of 100 %</source>
        <translation>pontuações viram parcelas de 100%</translation>
    </message>
    <message>
        <source>largest</source>
        <comment>value that pooling keeps</comment>
        <translation>máximo</translation>
    </message>
    <message>
        <source>average</source>
        <comment>value that pooling keeps</comment>
        <translation>média</translation>
    </message>
    <message>
        <source>{size} convolution</source>
        <translation>convolução {size}</translation>
    </message>
    <message>
        <source>{size} {kind} pooling</source>
        <translation>pooling {size} ({kind})</translation>
    </message>
    <message>
        <source>normalization</source>
        <translation>normalização</translation>
    </message>
    <message>
        <source>{function} activation</source>
        <translation>ativação {function}</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>temperatura</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>convolution: search for a pattern</source>
        <translation>convolução: busca um padrão</translation>
    </message>
    <message>
        <source>pooling: keep the {which} of {count}</source>
        <translation>pooling: {which} de {count} valores</translation>
    </message>
    <message>
        <source>rescale by learned numbers</source>
        <translation>reescala com números aprendidos</translation>
    </message>
    <message>
        <source>activation: below 0 becomes 0</source>
        <translation>ativação: abaixo de 0 vira 0</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>ativação</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The program's network</source>
        <translation>A rede do programa</translation>
    </message>
    <message>
        <source>The small network</source>
        <translation>A rede pequena</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>Carregando ...</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusão</translation>
    </message>
    <message>
        <source>What strangers wrote, row by row, and what the network named: the right answers are on the diagonal, Unknown is in the last column. Point at a field for its number.</source>
        <translation>O que outras pessoas escreveram, linha por linha, e o que a rede indicou: as respostas certas estão na diagonal, Desconhecido está na última coluna. Aponte para um campo para ver seu número.</translation>
    </message>
    <message>
        <source>{count} of {all} strangers' {digit}s: {named} (right)</source>
        <translation>{count} de {all} dígitos {digit} de outras pessoas: {named} (certo)</translation>
    </message>
    <message>
        <source>{count} of {all} strangers' {digit}s: {named}</source>
        <translation>{count} de {all} dígitos {digit} de outras pessoas: {named}</translation>
    </message>
    <message>
        <source>named</source>
        <translation>indicado</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>as drawn</source>
        <translation>como desenhado</translation>
    </message>
    <message>
        <source>in a corner</source>
        <translation>em um canto</translation>
    </message>
    <message>
        <source>turned by 20°</source>
        <translation>girado 20°</translation>
    </message>
    <message>
        <source>thick</source>
        <translation>grosso</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>fino</translation>
    </message>
    <message>
        <source>noisy</source>
        <translation>com ruído</translation>
    </message>
</context>
<context>
    <name>DamageBars</name>
    <message>
        <source>500 strangers' digits: right, Unknown, wrong</source>
        <translation>500 dígitos de outras pessoas: certo, Desconhecido, errado</translation>
    </message>
    <message>
        <source>Above the network in training, below the program's own: in colour what is read right, in grey what is Unknown, at the end, dark, what is wrong although it was named.</source>
        <translation>Em cima a rede em treinamento, embaixo a do programa: em cor o que é lido certo, em cinza o que é Desconhecido e, no fim, escuro, o que está errado embora tenha sido indicado.</translation>
    </message>
    <message>
        <source>{name}, {which}: {right} right, {wrong} wrong</source>
        <translation>{name}, {which}: {right} certos, {wrong} errados</translation>
    </message>
    <message>
        <source>this network</source>
        <translation>esta rede</translation>
    </message>
    <message>
        <source>own</source>
        <translation>própria</translation>
    </message>
    <message>
        <source>Being measured...</source>
        <translation>Medindo...</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>To learn from ({count})</source>
        <translation>Para aprender ({count})</translation>
    </message>
    <message>
        <source>By strangers, to test on ({count})</source>
        <translation>De outras pessoas, para testar ({count})</translation>
    </message>
    <message>
        <source>No network learns from strangers' drawings: they come from other people and other places.</source>
        <translation>Nenhuma rede aprende com estes desenhos: eles vêm de outras pessoas e de outros lugares.</translation>
    </message>
    <message>
        <source>Show &amp;Others</source>
        <translation>Mostrar &amp;outros</translation>
    </message>
    <message>
        <source>Show other drawings of each digit.</source>
        <translation>Mostra outros desenhos de cada dígito.</translation>
    </message>
    <message>
        <source>How many there are of each digit, all of them laid upon each other, and some of them. Click a drawing to put it on the grid.</source>
        <translation>Quantos há de cada dígito, todos eles sobrepostos, e alguns deles. Clique em um desenho para colocá-lo na grade.</translation>
    </message>
    <message>
        <source>No digit</source>
        <translation>Nenhum dígito</translation>
    </message>
    <message>
        <source>A {digit}</source>
        <translation>Um {digit}</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>gerado</translation>
    </message>
    <message>
        <source>collected at {site}</source>
        <translation>coletado em {site}</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>nenhum dígito</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Everything is computed on this computer: nothing that you draw leaves it.</source>
        <translation>Tudo é calculado neste computador: nada do que você desenha sai dele.</translation>
    </message>
    <message>
        <source>The drawings of the workshop are made of UNIPEN train_r01_v07, doi 10.5281/zenodo.1195803, licence CC BY 4.0.</source>
        <translation>Os desenhos da oficina são feitos de UNIPEN train_r01_v07, doi 10.5281/zenodo.1195803, licença CC BY 4.0.</translation>
    </message>
    <message>
        <source>About Digit</source>
        <translation>Sobre o Digit</translation>
    </message>
    <message>
        <source>Draw a digit, and see what a neural network makes of it.</source>
        <translation>Desenhe um dígito e veja o que uma rede neural entende.</translation>
    </message>
    <message>
        <source>none is loaded</source>
        <translation>nenhuma está carregada</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Rede:</translation>
    </message>
    <message>
        <source>This program is free software under the MIT licence.</source>
        <translation>Este programa é software livre sob a licença MIT.</translation>
    </message>
    <message>
        <source>Choose a Model File</source>
        <translation>Escolher um arquivo de modelo</translation>
    </message>
    <message>
        <source>Keras models (*.keras)</source>
        <translation>Modelos Keras (*.keras)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>An error in the program. It keeps running, and your drawing is safe.</source>
        <translation>Um erro no programa. Ele continua funcionando, e seu desenho está seguro.</translation>
    </message>
    <message>
        <source>The log is in {file}</source>
        <translation>O log está em {file}</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Desenhar</translation>
    </message>
    <message>
        <source>left mouse button, pen or finger</source>
        <translation>botão esquerdo do mouse, caneta ou dedo</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>right mouse button, or the pen's other end</source>
        <translation>botão direito do mouse, ou a outra ponta da caneta</translation>
    </message>
    <message>
        <source>Go from cell to cell</source>
        <translation>Ir de célula em célula</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>teclas de seta</translation>
    </message>
    <message>
        <source>Draw at the cell</source>
        <translation>Desenhar na célula</translation>
    </message>
    <message>
        <source>Space; hold it down and go on with the arrows for a line</source>
        <translation>Espaço; mantenha pressionado e siga com as setas para fazer uma linha</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Abrir uma imagem</translation>
    </message>
    <message>
        <source>drop it on the window, or paste it</source>
        <translation>solte-a na janela, ou cole-a</translation>
    </message>
    <message>
        <source>See why a digit, or why not</source>
        <translation>Ver por que um dígito, ou por que não</translation>
    </message>
    <message>
        <source>click its bar, or press 0 to 9</source>
        <translation>clique na barra dele, ou pressione de 0 a 9</translation>
    </message>
    <message>
        <source>See what would make it another digit</source>
        <translation>Ver o que faria disto outro dígito</translation>
    </message>
    <message>
        <source>right-click its bar, or press Ctrl with 0 to 9</source>
        <translation>clique na barra dele com o botão direito, ou pressione Ctrl com 0 a 9</translation>
    </message>
    <message>
        <source>Say what it is</source>
        <translation>Dizer o que é</translation>
    </message>
    <message>
        <source>press Shift with 0 to 9, or N</source>
        <translation>pressione Shift com 0 a 9, ou N</translation>
    </message>
    <message>
        <source>On the grid</source>
        <translation>Na grade</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
</context>
<context>
    <name>DrawingFile</name>
    <message>
        <source>it has more strokes than a file may hold</source>
        <translation>tem mais traços do que um arquivo pode conter</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>é grande demais</translation>
    </message>
    <message>
        <source>it is not JSON, or only a part of it</source>
        <translation>não é JSON, ou é só uma parte dele</translation>
    </message>
    <message>
        <source>it is not a drawing of this program</source>
        <translation>não é um desenho deste programa</translation>
    </message>
    <message>
        <source>it was written by a newer version of this program</source>
        <translation>foi gravado por uma versão mais nova deste programa</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está danificado</translation>
    </message>
    <message>
        <source>nothing is drawn in it</source>
        <translation>não há nada desenhado nele</translation>
    </message>
</context>
<context>
    <name>DrawingGrid</name>
    <message>
        <source>Drawing grid</source>
        <translation>Grade de desenho</translation>
    </message>
    <message>
        <source>Draw with the mouse, or go from cell to cell with the arrow keys and hold Space down to draw.</source>
        <translation>Desenhe com o mouse, ou vá de célula em célula com as teclas de seta e mantenha Espaço pressionado para desenhar.</translation>
    </message>
    <message>
        <source>Draw a digit here, with the mouse, a pen or a finger</source>
        <translation>Desenhe aqui um dígito, com o mouse, uma caneta ou um dedo</translation>
    </message>
</context>
<context>
    <name>DrawingView</name>
    <message>
        <source>Your drawing</source>
        <translation>Seu desenho</translation>
    </message>
    <message>
        <source>What the network in training makes of the drawing in the main window, after every few steps. A digit is named when its bar passes the line at 50 %.</source>
        <translation>O que a rede em treinamento entende do desenho da janela principal, a cada poucos passos. Um dígito é indicado quando sua barra passa da linha em 50%.</translation>
    </message>
    <message>
        <source>Your drawing: {named}</source>
        <translation>Seu desenho: {named}</translation>
    </message>
    <message>
        <source>Draw a digit in the main window, and see it being learned here.</source>
        <translation>Desenhe um dígito na janela principal e veja aqui como ele é aprendido.</translation>
    </message>
</context>
<context>
    <name>DrawingsExport</name>
    <message>
        <source>Export All Drawings</source>
        <translation>Exportar todos os desenhos</translation>
    </message>
    <message>
        <source>Table, a row for each drawing (*.csv)</source>
        <translation>Tabela, uma linha por desenho (*.csv)</translation>
    </message>
    <message>
        <source>NumPy arrays (*.npz)</source>
        <translation>Arrays do NumPy (*.npz)</translation>
    </message>
    <message>
        <source>{name}: drawings are exported as .npz or as .csv.</source>
        <translation>{name}: os desenhos são exportados como .npz ou .csv.</translation>
    </message>
</context>
<context>
    <name>DrawingsMap</name>
    <message>
        <source>Strangers' digits by what the chosen layer makes of them.</source>
        <translation>Dígitos de outras pessoas, segundo o que a camada escolhida faz deles.</translation>
    </message>
    <message>
        <source>The map is being drawn.</source>
        <translation>O mapa está sendo desenhado.</translation>
    </message>
</context>
<context>
    <name>DrawingsStrip</name>
    <message>
        <source>Recognized drawings are kept here.</source>
        <translation>Os desenhos reconhecidos ficam aqui.</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Desenhos</translation>
    </message>
    <message>
        <source>Earlier drawings, newest first; click one to bring it back</source>
        <translation>Desenhos anteriores, os mais novos primeiro; clique em um para trazê-lo de volta</translation>
    </message>
    <message>
        <source>Remove &amp;All</source>
        <translation>Remover &amp;todos</translation>
    </message>
    <message>
        <source>Answered by the network used before: {words}. Click it to ask the present one.</source>
        <translation>Respondido pela rede usada antes: {words}. Clique para perguntar à atual.</translation>
    </message>
</context>
<context>
    <name>ExamplesTable</name>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Here the program keeps how you write.

Press Write Ten, and write each digit a few times; it takes two minutes. Or, when an answer in the main window is wrong, press Shift and the right digit's key.</source>
        <translation>Aqui o programa guarda como você escreve.

Pressione Escrever dez e escreva cada dígito algumas vezes; leva dois minutos. Ou, quando uma resposta na janela principal estiver errada, pressione Shift e a tecla do dígito certo.</translation>
    </message>
</context>
<context>
    <name>ExperimentBanner</name>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Redefinir</translation>
    </message>
    <message>
        <source>Back to the network and the drawing as they are</source>
        <translation>Volta à rede e ao desenho como são</translation>
    </message>
    <message>
        <source>Experiment: {summary}. The columns and tabs show what the network computes in it; the answer beside the drawing is the one without it.</source>
        <translation>Experimento: {summary}. As colunas e abas mostram o que a rede calcula nele; a resposta ao lado do desenho é a sem ele.</translation>
    </message>
</context>
<context>
    <name>ExperimentSliders</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>What the digits' values are divided by before they become likelihoods. Above 1: less sure of itself; below 1: surer.</source>
        <translation>Por quanto os valores dos dígitos são divididos antes de virarem probabilidades. Acima de 1: menos segura de si; abaixo de 1: mais segura.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>A digit is named when its likelihood exceeds this; else the answer is Unknown.</source>
        <translation>Um dígito é indicado quando sua probabilidade passa disto; senão, a resposta é Desconhecido.</translation>
    </message>
    <message>
        <source>Shift right</source>
        <translation>Mover à direita</translation>
    </message>
    <message>
        <source>Cells to the right; below 0 left.</source>
        <translation>Células para a direita; abaixo de 0, para a esquerda.</translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Cells down; below 0 up.</source>
        <translation>Células para baixo; abaixo de 0, para cima.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Degrees, clockwise.</source>
        <translation>Graus, no sentido horário.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Of the drawing's own size.</source>
        <translation>Em relação ao tamanho do desenho.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desfoque</translation>
    </message>
    <message>
        <source>How far ink is smeared, in cells.</source>
        <translation>Até onde a tinta se espalha, em células.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruído</translation>
    </message>
    <message>
        <source>Random ink in each cell.</source>
        <translation>Tinta aleatória em cada célula.</translation>
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message numerus="yes">
        <source>%n map(s) off</source>
        <translation><numerusform>%n mapa desligado</numerusform><numerusform>%n mapas desligados</numerusform></translation></message>
    <message>
        <source>temperature {value}</source>
        <translation>temperatura {value}</translation>
    </message>
    <message>
        <source>threshold {value}</source>
        <translation>limiar {value}</translation>
    </message>
    <message>
        <source>shifted right by {value}</source>
        <translation>movido {value} para a direita</translation>
    </message>
    <message>
        <source>shifted down by {value}</source>
        <translation>movido {value} para baixo</translation>
    </message>
    <message>
        <source>turned by {value}°</source>
        <translation>girado {value}°</translation>
    </message>
    <message>
        <source>size {value}</source>
        <translation>tamanho {value}</translation>
    </message>
    <message>
        <source>blurred by {value} cells</source>
        <translation>desfocado {value} células</translation>
    </message>
    <message>
        <source>noise {value}</source>
        <translation>ruído {value}</translation>
    </message>
    <message>
        <source>Change something, and 1,000 people's drawings are tried with it, too.</source>
        <translation>Mude algo, e a mudança é testada também com desenhos de 1.000 pessoas.</translation>
    </message>
    <message>
        <source>Trying {total} people's drawings: {drawings} done ...</source>
        <translation>Testando os desenhos de {total} pessoas: {drawings} prontos ...</translation>
    </message>
    <message>
        <source>Of {total} people's drawings the network names {after} rightly; without the experiment {before}.</source>
        <translation>Dos desenhos de {total} pessoas, a rede acerta {after}; sem o experimento, {before}.</translation>
    </message>
</context>
<context>
    <name>ExplanationController</name>
    <message>
        <source>Why not {digit}?</source>
        <translation>Por que não {digit}?</translation>
    </message>
    <message>
        <source>Why {digit}?</source>
        <translation>Por que {digit}?</translation>
    </message>
    <message>
        <source>What speaks for {digit}?</source>
        <translation>O que fala a favor de {digit}?</translation>
    </message>
    <message>
        <source>No ink speaks for {a_digit}; red ink is against.</source>
        <translation>Nenhuma tinta fala a favor de {a_digit}; a tinta vermelha é contra.</translation>
    </message>
    <message>
        <source>No ink speaks for {a_digit} rather than {another}; red ink is against.</source>
        <translation>Nenhuma tinta fala a favor de {a_digit} em vez de {another}; a tinta vermelha é contra.</translation>
    </message>
    <message>
        <source>The framed piece, {place}, speaks most for {a_digit}. Blue ink speaks for the {digit}, red against.</source>
        <translation>A parte emoldurada, {place}, é a que mais fala a favor de {a_digit}. A tinta azul fala a favor do {digit}, a vermelha contra.</translation>
    </message>
    <message>
        <source>The framed piece, {place}, speaks most for {a_digit} rather than {another}. Blue ink speaks for the {digit}, red against.</source>
        <translation>A parte emoldurada, {place}, é a que mais fala a favor de {a_digit} em vez de {another}. A tinta azul fala a favor do {digit}, a vermelha contra.</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>Explanation</source>
        <translation>Explicação</translation>
    </message>
    <message>
        <source>Exactly:</source>
        <translation>Exatamente:</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>Your drawing, framed</source>
        <translation>Seu desenho, enquadrado</translation>
    </message>
    <message>
        <source>Before anything is looked for, the drawing is made equally large for everybody and moved to the middle. So it does not matter where on the sheet you draw, or how large.</source>
        <translation>Antes de procurar qualquer coisa, o desenho é posto no mesmo tamanho para todos e levado para o meio. Assim não importa em que lugar da folha você desenha, nem de que tamanho.</translation>
    </message>
    <message>
        <source>The ink's longer side is scaled to 20 cells, proportions kept, and its centre of mass is moved to the middle of 28 &amp;times; 28 cells, as for the MNIST digits. Each value lies between 0 (paper) and 1 (ink). This framing is part of the network, without anything learned.</source>
        <translation>O lado mais longo da tinta é ajustado a 20 células, mantendo as proporções, e seu centro de massa é levado para o meio de 28 &amp;times; 28 células, como nos dígitos do MNIST. Cada valor fica entre 0 (papel) e 1 (tinta). Este enquadramento faz parte da rede, sem nada aprendido.</translation>
    </message>
    <message>
        <source>Each little picture is a &lt;b&gt;feature map&lt;/b&gt;: the result of searching the whole drawing for one pattern. The stronger its colour, the better the pattern fits. The search slides a small window over the pictures of the column before, multiplies each cell by a number, and adds it all up.</source>
        <translation>Cada figurinha é um &lt;b&gt;mapa de características&lt;/b&gt;: o resultado de procurar um padrão no desenho inteiro. Quanto mais forte a cor, melhor o padrão se encaixa. A busca desliza uma pequena janela sobre as figuras da coluna anterior, multiplica cada célula por um número e soma tudo.</translation>
    </message>
    <message>
        <source>Nobody told the network what to look for.</source>
        <translation>Ninguém disse à rede o que procurar.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Convolution&lt;/b&gt;: value = &amp;Sigma; patch &amp;times; kernel + bias, over {cells} cells of each map of the column before; the same kernel at every place.</source>
        <translation>&lt;b&gt;Convolução&lt;/b&gt;: valor = &amp;Sigma; recorte &amp;times; kernel + bias, sobre {cells} células de cada mapa da coluna anterior; o mesmo kernel em todos os lugares.</translation>
    </message>
    <message>
        <source>A cell of these maps depends on at most {side} &amp;times; {side} cells of the framed drawing, its receptive field. &lt;b&gt;Influence&lt;/b&gt;, the bar under a map: the sum over its cells of value &amp;times; derivative of the likeliest digit's logit. After the last maps, these sums and the bias add up to the logit.</source>
        <translation>Uma célula destes mapas depende de no máximo {side} &amp;times; {side} células do desenho enquadrado, seu campo receptivo. &lt;b&gt;Influência&lt;/b&gt;, a barra sob um mapa: a soma, sobre suas células, de valor &amp;times; derivada do logit do dígito mais provável. Depois dos últimos mapas, estas somas e o bias dão o logit.</translation>
    </message>
    <message>
        <source>{pattern}: {count} feature maps</source>
        <translation>{pattern}: {count} mapas de características</translation>
    </message>
    <message>
        <source>Then only the &lt;b&gt;largest of a few neighbours&lt;/b&gt; is kept (pooling): the picture gets smaller, and it no longer matters if a stroke lies one cell further left.</source>
        <translation>Depois só se guarda o &lt;b&gt;maior de alguns vizinhos&lt;/b&gt; (pooling): a figura fica menor, e já não importa se um traço está uma célula mais à esquerda.</translation>
    </message>
    <message>
        <source>What comes out below 0 becomes 0 (&lt;b&gt;activation&lt;/b&gt;): a pattern is there, or it is not; it can't be there less than not at all.</source>
        <translation>O que sai abaixo de 0 vira 0 (&lt;b&gt;ativação&lt;/b&gt;): um padrão está lá, ou não está; não pode estar menos do que nada.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pooling&lt;/b&gt; keeps the {which} value of each {rows} &amp;times; {columns} neighbours.</source>
        <translation>&lt;b&gt;Pooling&lt;/b&gt; guarda um valor ({which}) de cada {rows} &amp;times; {columns} vizinhos.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Batch normalization&lt;/b&gt;: a factor and a shift for each map, learned with the weights.</source>
        <translation>&lt;b&gt;Normalização em lote&lt;/b&gt;: um fator e um deslocamento para cada mapa, aprendidos junto com os pesos.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Activation&lt;/b&gt;: {formula}.</source>
        <translation>&lt;b&gt;Ativação&lt;/b&gt;: {formula}.</translation>
    </message>
    <message>
        <source>All that was found is summed up in {number} numbers, each from one map: how strong its pattern is, and whether it is where it counts.</source>
        <translation>Tudo o que foi encontrado é resumido em {number} números, cada um de um mapa: quão forte é seu padrão, e se ele está onde importa.</translation>
    </message>
    <message>
        <source>feature = &amp;Sigma; map &amp;times; weights, one weight for each cell of the map: a mean that knows the place.</source>
        <translation>característica = &amp;Sigma; mapa &amp;times; pesos, um peso para cada célula do mapa: uma média que conhece o lugar.</translation>
    </message>
    <message>
        <source>All that was found is summed up in {number} numbers: all cells of all maps, in one long row.</source>
        <translation>Tudo o que foi encontrado é resumido em {number} números: todas as células de todos os mapas, em uma longa fila.</translation>
    </message>
    <message>
        <source>Each feature is a cell of a map of the column before (flattened).</source>
        <translation>Cada característica é uma célula de um mapa da coluna anterior (achatado).</translation>
    </message>
    <message>
        <source>All that was found is summed up in {number} numbers.</source>
        <translation>Tudo o que foi encontrado é resumido em {number} números.</translation>
    </message>
    <message>
        <source>The features are what the last dense layer takes.</source>
        <translation>As características são o que a última camada densa recebe.</translation>
    </message>
    <message>
        <source>The bars show what each adds to the score of the likeliest digit: to the right for it, to the left against it.</source>
        <translation>As barras mostram o que cada um soma à pontuação do dígito mais provável: para a direita a favor, para a esquerda contra.</translation>
    </message>
    <message>
        <source>The bars show feature &amp;times; weight of the likeliest digit's logit.</source>
        <translation>As barras mostram característica &amp;times; peso do logit do dígito mais provável.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Every number of the summary votes for or against each digit; the votes add up to its &lt;b&gt;score&lt;/b&gt;. The scores are turned into shares of 100 %: a digit with a clearly higher score gets nearly everything. If no digit gets more than {threshold}, the program says &lt;b&gt;Unknown&lt;/b&gt; rather than guess: the drawing looks like none of the ten, or like two of them.</source>
        <translation>Cada número do resumo vota a favor ou contra cada dígito; os votos somados dão a &lt;b&gt;pontuação&lt;/b&gt; dele. As pontuações são transformadas em parcelas de 100%: um dígito com pontuação claramente maior fica com quase tudo. Se nenhum dígito passa de {threshold}, o programa diz &lt;b&gt;Desconhecido&lt;/b&gt; em vez de chutar: o desenho não se parece com nenhum dos dez, ou se parece com dois deles.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Logit&lt;/b&gt; = &amp;Sigma; feature &amp;times; weight + bias.</source>
        <translation>&lt;b&gt;Logit&lt;/b&gt; = &amp;Sigma; característica &amp;times; peso + bias.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Softplus&lt;/b&gt;(x) = ln(1 + e&lt;sup&gt;x&lt;/sup&gt;): evidence for a digit can't be negative, so where nothing speaks for any digit all ten are equal, at 10 %.</source>
        <translation>&lt;b&gt;Softplus&lt;/b&gt;(x) = ln(1 + e&lt;sup&gt;x&lt;/sup&gt;): a evidência para um dígito não pode ser negativa; assim, onde nada fala a favor de nenhum dígito, todos os dez são iguais, com 10%.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Temperature&lt;/b&gt;: the logits are divided by it, so that of the drawings with 80 % likelihood, 80 % are that digit.</source>
        <translation>&lt;b&gt;Temperatura&lt;/b&gt;: os logits são divididos por ela, para que, dos desenhos com 80% de probabilidade, 80% sejam mesmo aquele dígito.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;temperature&lt;/b&gt; that makes likelihoods honest is part of the weights and the bias already: they were divided by it when the training was over.</source>
        <translation>A &lt;b&gt;temperatura&lt;/b&gt; que torna as probabilidades honestas já faz parte dos pesos e do bias: eles foram divididos por ela ao fim do treinamento.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Softmax&lt;/b&gt;: likelihood = e&lt;sup&gt;x&lt;/sup&gt; / &amp;Sigma; e&lt;sup&gt;x&lt;/sup&gt;, over the ten digits. Below {threshold} for the likeliest, the answer is Unknown.</source>
        <translation>&lt;b&gt;Softmax&lt;/b&gt;: probabilidade = e&lt;sup&gt;x&lt;/sup&gt; / &amp;Sigma; e&lt;sup&gt;x&lt;/sup&gt;, sobre os dez dígitos. Com menos de {threshold} para o mais provável, a resposta é Desconhecido.</translation>
    </message>
    <message>
        <source>Ten digits</source>
        <translation>Dez dígitos</translation>
    </message>
    <message>
        <source>How it learned</source>
        <translation>Como ela aprendeu</translation>
    </message>
    <message>
        <source>Nobody told the network what a 4 looks like. It began with random numbers in all its windows, and guessed. It was shown more than a million drawings by many people, each with the right answer. After every guess all numbers were changed a tiny bit, in the direction that makes the right answer likelier. The patterns that it looks for came about in that way. It was also shown letters and scribbles, and learned to give no digit a high score for them.</source>
        <translation>Ninguém disse à rede como é um 4. Ela começou com números aleatórios em todas as suas janelas, e chutou. Mostraram-lhe mais de um milhão de desenhos de muitas pessoas, cada um com a resposta certa. Depois de cada palpite, todos os números foram mudados um pouquinho, na direção que torna a resposta certa mais provável. Assim surgiram os padrões que ela procura. Também lhe mostraram letras e rabiscos, e ela aprendeu a não dar a nenhum dígito uma pontuação alta para eles.</translation>
    </message>
    <message>
        <source>Weights start at random. For a batch of drawings the loss is the cross-entropy between the likelihoods and the right answers (for what is no digit: one tenth each). Its gradient with respect to every weight is computed backwards through the network (backpropagation), and the weights move a small step against it. Repeated for thousands of batches. Then the temperature is fitted on people whose drawings were not used for training.</source>
        <translation>Os pesos começam ao acaso. Para um lote de desenhos, a perda é a entropia cruzada entre as probabilidades e as respostas certas (para o que não é dígito: um décimo cada). Seu gradiente em relação a cada peso é calculado de trás para frente pela rede (retropropagação), e os pesos dão um pequeno passo contra ele. Isso se repete por milhares de lotes. Depois a temperatura é ajustada com pessoas cujos desenhos não foram usados no treinamento.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>How often it has seen all its drawings.</source>
        <translation>Quantas vezes ela viu todos os seus desenhos.</translation>
    </message>
    <message>
        <source>Strangers read right</source>
        <translation>Outros lidos certo</translation>
    </message>
    <message>
        <source>Of 1,000 digits by people whose drawings it never learns from, the share for which it names the right digit.</source>
        <translation>De 1.000 dígitos de pessoas com cujos desenhos ela nunca aprende, a parcela em que ela indica o dígito certo.</translation>
    </message>
    <message>
        <source>Learned read right</source>
        <translation>Aprendidos lidos certo</translation>
    </message>
    <message>
        <source>The same for drawings that it learns from. When it is much better at these, it has learned them by heart.</source>
        <translation>O mesmo para desenhos com que ela aprende. Quando é muito melhor nestes, ela os decorou.</translation>
    </message>
    <message>
        <source>No digit: Unknown</source>
        <translation>Sem dígito: Desconhecido</translation>
    </message>
    <message>
        <source>Of 200 letters and scribbles by strangers, the share that it rightly calls Unknown.</source>
        <translation>De 200 letras e rabiscos de outras pessoas, a parcela que ela chama, com razão, de Desconhecido.</translation>
    </message>
</context>
<context>
    <name>FindDigits</name>
    <message>
        <source>Nothing is written in this picture.</source>
        <translation>Não há nada escrito nesta imagem.</translation>
    </message>
</context>
<context>
    <name>FollowedPanel</name>
    <message>
        <source>One value, followed</source>
        <translation>Um valor, passo a passo</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Slide the window over the map (Space)</source>
        <translation>Desliza a janela sobre o mapa (Espaço)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>To the value that was followed before (Backspace)</source>
        <translation>Ao valor seguido antes (Backspace)</translation>
    </message>
    <message>
        <source>All that is added up</source>
        <translation>Tudo o que se soma</translation>
    </message>
    <message>
        <source>{column}, {count} numbers:</source>
        <translation>{column}, {count} números:</translation>
    </message>
    <message>
        <source>{column}, {count} maps:</source>
        <translation>{column}, {count} mapas:</translation>
    </message>
    <message>
        <source>Sum &lt;b&gt;{total}&lt;/b&gt;</source>
        <translation>Soma &lt;b&gt;{total}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
</context>
<context>
    <name>FollowedValue</name>
    <message>
        <source>Framed drawing</source>
        <translation>Desenho enquadrado</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>framed drawing</source>
        <translation>desenho enquadrado</translation>
    </message>
    <message>
        <source>map {channel}</source>
        <translation>mapa {channel}</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>número {number}</translation>
    </message>
    <message>
        <source>The score (logit) of {channel}</source>
        <translation>A pontuação (logit) de {channel}</translation>
    </message>
    <message>
        <source>Number {channel} of the summary</source>
        <translation>Número {channel} do resumo</translation>
    </message>
    <message>
        <source>{pattern}, map {channel}, row {row}, column {column}</source>
        <translation>{pattern}, mapa {channel}, linha {row}, coluna {column}</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>an {digit}</source>
        <comment>a digit with its article</comment>
        <translation>um {digit}</translation>
    </message>
    <message>
        <source>a {digit}</source>
        <comment>a digit with its article</comment>
        <translation>um {digit}</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>My hand</source>
        <translation>Minha escrita</translation>
    </message>
    <message>
        <source>Keep an Example</source>
        <translation>Guardar um exemplo</translation>
    </message>
    <message>
        <source>Change What It Is</source>
        <translation>Mudar o que é</translation>
    </message>
    <message>
        <source>Say That It Is Right</source>
        <translation>Dizer que está certo</translation>
    </message>
    <message>
        <source>Delete Examples</source>
        <translation>Excluir exemplos</translation>
    </message>
    <message>
        <source>Rename the Hand</source>
        <translation>Renomear a escrita</translation>
    </message>
    <message>
        <source>Remove the Hand</source>
        <translation>Remover a escrita</translation>
    </message>
    <message>
        <source>{file} can't be opened: {why}.</source>
        <translation>Não foi possível abrir {file}: {why}.</translation>
    </message>
    <message>
        <source>{file} can't be used: {why}.</source>
        <translation>Não foi possível usar {file}: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was opened: %n example(s).</source>
        <translation><numerusform>“{name}” foi aberto: %n exemplo.</numerusform><numerusform>“{name}” foi aberto: %n exemplos.</numerusform></translation></message>
</context>
<context>
    <name>HandBar</name>
    <message>
        <source>Hand</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Whose examples these are</source>
        <translation>De quem são estes exemplos</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>&amp;Escrita</translation>
    </message>
    <message>
        <source>&amp;New Hand...</source>
        <translation>&amp;Nova escrita...</translation>
    </message>
    <message>
        <source>&amp;Rename...</source>
        <translation>&amp;Renomear...</translation>
    </message>
    <message>
        <source>Re&amp;move with All Examples</source>
        <translation>Re&amp;mover com todos os exemplos</translation>
    </message>
    <message>
        <source>&amp;Open from a File...</source>
        <translation>&amp;Abrir de um arquivo...</translation>
    </message>
    <message>
        <source>&amp;Save to a File...</source>
        <translation>&amp;Salvar em um arquivo...</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mais</translation>
    </message>
    <message>
        <source>New Hand</source>
        <translation>Nova escrita</translation>
    </message>
    <message>
        <source>Rename the Hand</source>
        <translation>Renomear a escrita</translation>
    </message>
    <message>
        <source>Whose hand is it?</source>
        <translation>De quem é a escrita?</translation>
    </message>
    <message>
        <source>Open a Hand</source>
        <translation>Abrir uma escrita</translation>
    </message>
    <message>
        <source>Save the Hand</source>
        <translation>Salvar a escrita</translation>
    </message>
    <message>
        <source>Hands (*.json)</source>
        <translation>Escritas (*.json)</translation>
    </message>
</context>
<context>
    <name>HandEntry</name>
    <message>
        <source>Draw a digit first</source>
        <translation>Primeiro desenhe um dígito</translation>
    </message>
    <message>
        <source>The program has a newer network: it is being taught “{hand}” again.</source>
        <translation>O programa tem uma rede mais nova: ela está aprendendo “{hand}” de novo.</translation>
    </message>
</context>
<context>
    <name>HandFile</name>
    <message>
        <source>it is not a hand of this program</source>
        <translation>não é uma escrita deste programa</translation>
    </message>
    <message>
        <source>it has more than {most} examples</source>
        <translation>tem mais de {most} exemplos</translation>
    </message>
    <message>
        <source>there are no examples in it</source>
        <translation>não contém exemplos</translation>
    </message>
</context>
<context>
    <name>HandStore</name>
    <message>
        <source>{path} can't be made: {error}.</source>
        <translation>Não é possível criar {path}: {error}.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program.</source>
        <translation>{path} foi gravado por uma versão mais nova deste programa.</translation>
    </message>
    <message>
        <source>A hand has at most {most} examples.</source>
        <translation>Uma escrita tem no máximo {most} exemplos.</translation>
    </message>
    <message>
        <source>This hand was removed by another program.</source>
        <translation>Esta escrita foi removida por outro programa.</translation>
    </message>
    <message>
        <source>A hand needs a name.</source>
        <translation>Uma escrita precisa de um nome.</translation>
    </message>
    <message>
        <source>A name has at most {most} characters.</source>
        <translation>Um nome tem no máximo {most} caracteres.</translation>
    </message>
    <message>
        <source>There is a hand called “{name}” already.</source>
        <translation>Já existe uma escrita chamada “{name}”.</translation>
    </message>
    <message>
        <source>The disk is full: the example could not be kept. What was kept is safe.</source>
        <translation>O disco está cheio: não foi possível guardar o exemplo. O que já foi guardado está a salvo.</translation>
    </message>
    <message>
        <source>Another program keeps {path} busy; try again.</source>
        <translation>Outro programa está usando {path}; tente de novo.</translation>
    </message>
    <message>
        <source>{path} can't be opened or written.</source>
        <translation>{path} não pode ser aberto nem gravado.</translation>
    </message>
    <message>
        <source>{path} is damaged. Move it away, and new examples are kept in a new file.</source>
        <translation>{path} está danificado. Mova-o, e os novos exemplos serão guardados em um novo arquivo.</translation>
    </message>
    <message>
        <source>{path} could not be read or written ({error}).</source>
        <translation>Não foi possível ler ou gravar {path} ({error}).</translation>
    </message>
</context>
<context>
    <name>HandWindow</name>
    <message>
        <source>My Hand</source>
        <translation>Minha escrita</translation>
    </message>
    <message>
        <source>&amp;Write Ten</source>
        <translation>Escrever &amp;dez</translation>
    </message>
    <message>
        <source>Write each digit a few times, one after the other</source>
        <translation>Escreve cada dígito algumas vezes, um após o outro</translation>
    </message>
    <message>
        <source>each </source>
        <comment>each digit 3 times</comment>
        <translation>cada um </translation>
    </message>
    <message>
        <source> times</source>
        <comment>each digit 3 times</comment>
        <translation> vezes</translation>
    </message>
    <message>
        <source>How often each digit is written</source>
        <translation>Quantas vezes cada dígito é escrito</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Desfa&amp;zer</translation>
    </message>
    <message>
        <source>Take back the last change (Ctrl+Z)</source>
        <translation>Desfaz a última mudança (Ctrl+Z)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Make the change again (Ctrl+Shift+Z)</source>
        <translation>Faz a mudança de novo (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>It &amp;Is</source>
        <translation>&amp;Isto é</translation>
    </message>
    <message>
        <source>Say what the selected examples are (0 to 9, or N)</source>
        <translation>Diz o que são os exemplos selecionados (0 a 9, ou N)</translation>
    </message>
    <message>
        <source>It Is Ri&amp;ght</source>
        <translation>Está &amp;certo</translation>
    </message>
    <message>
        <source>Learn from the selected ones, whatever the others say</source>
        <translation>Aprende com os selecionados, digam o que disserem os outros</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Delete the selected examples (Delete)</source>
        <translation>Exclui os exemplos selecionados (Delete)</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) kept.</source>
        <translation><numerusform>%n exemplo guardado.</numerusform><numerusform>%n exemplos guardados.</numerusform></translation></message>
</context>
<context>
    <name>HandWords</name>
    <message>
        <source>None</source>
        <comment>no digit</comment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>nenhum dígito</translation>
    </message>
    <message numerus="yes">
        <source>Kept as {what}, for “{hand}”: %n example(s) so far.</source>
        <translation><numerusform>Guardado como {what}, para “{hand}”: %n exemplo até agora.</numerusform><numerusform>Guardado como {what}, para “{hand}”: %n exemplos até agora.</numerusform></translation></message>
    <message>
        <source>Your other examples look different. It was left out.</source>
        <translation>Seus outros exemplos são diferentes. Ele ficou de fora.</translation>
    </message>
    <message>
        <source>By your other examples it is {what}. It was left out.</source>
        <translation>Pelos seus outros exemplos, é {what}. Ele ficou de fora.</translation>
    </message>
    <message>
        <source>There are no examples yet.</source>
        <translation>Ainda não há exemplos.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s).</source>
        <translation><numerusform>%n exemplo.</numerusform><numerusform>%n exemplos.</numerusform></translation></message>
    <message>
        <source>None yet of {digits}; they are read as before.</source>
        <translation>Ainda não há nenhum de {digits}; eles são lidos como antes.</translation>
    </message>
    <message numerus="yes">
        <source>Of your %n example(s), {after} are read, as before.</source>
        <translation><numerusform>Do seu %n exemplo, {after} é lido, como antes.</numerusform><numerusform>Dos seus %n exemplos, {after} são lidos, como antes.</numerusform></translation></message>
    <message numerus="yes">
        <source>Of your %n example(s), {after} instead of {before} are read.</source>
        <translation><numerusform>Do seu %n exemplo, {after} é lido em vez de {before}.</numerusform><numerusform>Dos seus %n exemplos, {after} são lidos em vez de {before}.</numerusform></translation></message>
    <message>
        <source>Strangers' digits that are read</source>
        <translation>Dígitos de outros que são lidos</translation>
    </message>
    <message>
        <source>Letters and marks that stay Unknown</source>
        <translation>Letras e sinais que ficam Desconhecido</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) left out, because the others contradict: see the marks.</source>
        <translation><numerusform>%n exemplo deixado de fora, pois os outros o contradizem: veja a marca.</numerusform><numerusform>%n exemplos deixados de fora, pois os outros os contradizem: veja as marcas.</numerusform></translation></message>
    <message>
        <source>It can't be kept: other people's digits would be read worse. Look for examples that are not what they are said to be.</source>
        <translation>Não dá para manter: os dígitos de outras pessoas seriam lidos pior. Procure exemplos que não são o que se disse.</translation>
    </message>
    <message>
        <source>It can't be kept: letters and marks would be taken for digits. Look for scribbled examples.</source>
        <translation>Não dá para manter: letras e sinais seriam tomados por dígitos. Procure exemplos rabiscados.</translation>
    </message>
    <message>
        <source>It can't be kept: your own digits would be read worse. Write some more.</source>
        <translation>Não dá para manter: seus próprios dígitos seriam lidos pior. Escreva mais alguns.</translation>
    </message>
    <message>
        <source>{what}: {after}, as before.</source>
        <translation>{what}: {after}, como antes.</translation>
    </message>
    <message>
        <source>{what}: {after} instead of {before}.</source>
        <translation>{what}: {after} em vez de {before}.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>it doesn't end in a dense layer and a softmax</source>
        <translation>não termina em uma camada densa e um softmax</translation>
    </message>
    <message>
        <source>This feature is not a weighted sum of one feature map.</source>
        <translation>Esta característica não é uma soma ponderada de um só mapa de características.</translation>
    </message>
</context>
<context>
    <name>HelpSections</name>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>How It Works</source>
        <translation>Como funciona</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lições</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Termos</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Draw a digit on the grid and press Predict. The program says which digit it is, and how likely each of the ten is.</source>
        <translation>Desenhe um dígito na grade e pressione Reconhecer. O programa diz que dígito é e qual a probabilidade de cada um dos dez.</translation>
    </message>
    <message>
        <source>A digit is named when it is more than 50 % likely. If none is, the answer is Unknown.</source>
        <translation>Um dígito é indicado quando sua probabilidade passa de 50%. Se nenhuma passa, a resposta é Desconhecido.</translation>
    </message>
    <message>
        <source>{undo} Undo and {redo} Redo go through your strokes, {eraser} erases, and {clear} begins anew. The right mouse button erases, too.</source>
        <translation>{undo} Desfazer e {redo} Refazer percorrem seus traços, {eraser} apaga, e {clear} recomeça. O botão direito do mouse também apaga.</translation>
    </message>
    <message>
        <source>Live (L) has the answer follow the pen.</source>
        <translation>Ao vivo (L) faz a resposta acompanhar a caneta.</translation>
    </message>
    <message>
        <source>Ask more</source>
        <translation>Perguntar mais</translation>
    </message>
    <message>
        <source>Click a bar to see why: blue ink speaks for its digit, red ink against it.</source>
        <translation>Clique em uma barra para ver por quê: a tinta azul fala a favor do dígito, a vermelha contra.</translation>
    </message>
    <message>
        <source>Right-click a bar to see what would make the drawing that digit, or to say that it is.</source>
        <translation>Clique com o botão direito em uma barra para ver o que faria do desenho esse dígito, ou para dizer que é ele.</translation>
    </message>
    <message>
        <source>Inside (N) shows what happens in the network. Click any number there to see where it comes from.</source>
        <translation>Por dentro (N) mostra o que acontece na rede. Clique ali em qualquer número para ver de onde ele vem.</translation>
    </message>
    <message>
        <source>Pictures and pages</source>
        <translation>Imagens e páginas</translation>
    </message>
    <message>
        <source>Open, paste or drop a picture, a photo or a PDF file. On a page each digit gets a box; click one to look at it.</source>
        <translation>Abra, cole ou solte uma imagem, uma foto ou um arquivo PDF. Em uma página, cada dígito ganha uma moldura; clique em uma para ver o dígito.</translation>
    </message>
    <message>
        <source>Drawings (H) shows earlier drawings. Click one to bring it back.</source>
        <translation>Desenhos (H) mostra os desenhos anteriores. Clique em um para trazê-lo de volta.</translation>
    </message>
    <message>
        <source>Teach it your hand</source>
        <translation>Ensine sua escrita à rede</translation>
    </message>
    <message>
        <source>When an answer is wrong, press Shift with the right digit: the drawing is kept as an example. My Hand (M) teaches the network how you write.</source>
        <translation>Quando uma resposta está errada, pressione Shift com o dígito certo: o desenho é guardado como exemplo. Minha escrita (M) ensina à rede como você escreve.</translation>
    </message>
    <message>
        <source>Without a mouse</source>
        <translation>Sem mouse</translation>
    </message>
    <message>
        <source>The arrow keys go from cell to cell, and Space draws; hold it down for a line. Tab leads to everything else.</source>
        <translation>As setas vão de célula em célula, e Espaço desenha; mantenha pressionado para fazer uma linha. Tab leva a todo o resto.</translation>
    </message>
    <message>
        <source>The network has learned from many thousands of digits that people wrote. It has never seen yours.</source>
        <translation>A rede aprendeu com muitos milhares de dígitos escritos por pessoas. Os seus ela nunca viu.</translation>
    </message>
    <message>
        <source>First the drawing is framed: brought to one size and put in the middle. So it does not matter where and how large you draw.</source>
        <translation>Primeiro o desenho é enquadrado: posto em um só tamanho e no meio. Assim não importa onde nem de que tamanho você desenha.</translation>
    </message>
    <message>
        <source>Then small kernels slide over it. Each looks for one pattern everywhere: an edge, a bend, an end. Where the pattern is, its feature map shows large values.</source>
        <translation>Depois, pequenos kernels deslizam sobre ele. Cada um procura um padrão em toda parte: uma borda, uma curva, uma ponta. Onde está o padrão, seu mapa de características mostra valores grandes.</translation>
    </message>
    <message>
        <source>Further kernels look for patterns in these maps, until whole parts of digits are found.</source>
        <translation>Outros kernels procuram padrões nesses mapas, até que partes inteiras de dígitos sejam encontradas.</translation>
    </message>
    <message>
        <source>In the end the maps are summed up in a row of numbers. Each digit weighs them in its own way; that gives its score.</source>
        <translation>No fim os mapas são resumidos em uma fila de números. Cada dígito os pondera do seu jeito; isso dá sua pontuação.</translation>
    </message>
    <message>
        <source>The ten scores become likelihoods that add up to 100 %.</source>
        <translation>As dez pontuações viram probabilidades que somam 100%.</translation>
    </message>
    <message>
        <source>The network has learned from letters and scribbles, too, for which no digit is right. That is why it can say Unknown.</source>
        <translation>A rede também aprendeu com letras e rabiscos, para os quais nenhum dígito está certo. Por isso ela pode dizer Desconhecido.</translation>
    </message>
    <message>
        <source>It makes mistakes, more of them with thick brushes and rare forms. It does not understand what a digit is.</source>
        <translation>Ela comete erros, mais com pincéis grossos e formas raras. Ela não entende o que é um dígito.</translation>
    </message>
    <message>
        <source>The workshop (W) has lessons. Each asks a question, trains small networks for some seconds, and shows what came of it.</source>
        <translation>A oficina (W) tem lições. Cada uma faz uma pergunta, treina redes pequenas por alguns segundos e mostra o resultado.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Activation&lt;/b&gt;: a value that a network computes for a drawing.</source>
        <translation>&lt;b&gt;Ativação&lt;/b&gt;: um valor que uma rede calcula para um desenho.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Convolution&lt;/b&gt;: a kernel slides over a drawing or a map; at each place the values below it are multiplied by its weights and added up.</source>
        <translation>&lt;b&gt;Convolução&lt;/b&gt;: um kernel desliza sobre um desenho ou um mapa; em cada lugar os valores sob ele são multiplicados por seus pesos e somados.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Feature map&lt;/b&gt;: what a kernel has found, place by place.</source>
        <translation>&lt;b&gt;Mapa de características&lt;/b&gt;: o que um kernel encontrou, lugar por lugar.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Framing&lt;/b&gt;: a drawing is brought to one size and put in the middle before it is looked at.</source>
        <translation>&lt;b&gt;Enquadramento&lt;/b&gt;: um desenho é posto em um só tamanho e no meio antes de ser olhado.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Kernel&lt;/b&gt;: the few weights that describe one pattern.</source>
        <translation>&lt;b&gt;Kernel&lt;/b&gt;: os poucos pesos que descrevem um padrão.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Likelihood&lt;/b&gt;: how likely a digit is; all ten add up to 100 %.</source>
        <translation>&lt;b&gt;Probabilidade&lt;/b&gt;: o quanto um dígito é provável; todas as dez somam 100%.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Logit&lt;/b&gt;: the score of a digit, before it becomes a likelihood.</source>
        <translation>&lt;b&gt;Logit&lt;/b&gt;: a pontuação de um dígito, antes de virar probabilidade.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Overfitting&lt;/b&gt;: a network has learned its drawings by heart, and is bad at others.</source>
        <translation>&lt;b&gt;Sobreajuste&lt;/b&gt;: uma rede decorou seus desenhos, e lê mal os outros.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pooling&lt;/b&gt;: of neighbouring values only the largest, or their average, is kept.</source>
        <translation>&lt;b&gt;Pooling&lt;/b&gt;: de valores vizinhos, só se guarda o maior, ou a média deles.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Receptive field&lt;/b&gt;: the part of the drawing that a value depends on.</source>
        <translation>&lt;b&gt;Campo receptivo&lt;/b&gt;: a parte do desenho da qual um valor depende.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Softmax&lt;/b&gt;: the formula that makes likelihoods of logits.</source>
        <translation>&lt;b&gt;Softmax&lt;/b&gt;: a fórmula que faz probabilidades de logits.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Training&lt;/b&gt;: the weights are changed a little, many thousand times, so that the answers get better.</source>
        <translation>&lt;b&gt;Treinamento&lt;/b&gt;: os pesos são mudados um pouco, muitos milhares de vezes, para que as respostas melhorem.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Weight&lt;/b&gt;: a number that a network has learned.</source>
        <translation>&lt;b&gt;Peso&lt;/b&gt;: um número que uma rede aprendeu.</translation>
    </message>
    <message>
        <source>Earlier drawings, your examples and the settings are kept in your own folder on this computer. You can delete drawings in the strip, and examples in My Hand.</source>
        <translation>Desenhos anteriores, seus exemplos e as configurações ficam na sua própria pasta neste computador. Você pode excluir desenhos na faixa e exemplos em Minha escrita.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Why this answer?</source>
        <translation>Por que esta resposta?</translation>
    </message>
    <message>
        <source>Show which ink speaks for the answer, and which against it</source>
        <translation>Mostra que tinta fala a favor da resposta e qual contra</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Ver por dentro</translation>
    </message>
    <message>
        <source>Show what happens inside the network</source>
        <translation>Mostra o que acontece dentro da rede</translation>
    </message>
    <message>
        <source>Was it wrong?</source>
        <translation>Estava errada?</translation>
    </message>
    <message>
        <source>Say what you drew: the program can learn how you write</source>
        <translation>Diga o que você desenhou: o programa pode aprender como você escreve</translation>
    </message>
    <message>
        <source>Try next:</source>
        <translation>Tente agora:</translation>
    </message>
    <message>
        <source>Close the hints</source>
        <translation>Fecha as dicas</translation>
    </message>
    <message>
        <source>Hints come with the next answer.</source>
        <translation>As dicas vêm com a próxima resposta.</translation>
    </message>
</context>
<context>
    <name>ImageFile</name>
    <message>
        <source>{name} is not a regular file.</source>
        <translation>{name} não é um arquivo comum.</translation>
    </message>
    <message>
        <source>{name} is too large: {size} MB, and {most} MB can be opened.</source>
        <translation>{name} é grande demais: {size} MB, e só se podem abrir {most} MB.</translation>
    </message>
    <message>
        <source>{name} is not there: it may have been moved or renamed.</source>
        <translation>{name} não está lá: talvez tenha sido movido ou renomeado.</translation>
    </message>
    <message>
        <source>{name} can't be read: {error}.</source>
        <translation>Não foi possível ler {name}: {error}.</translation>
    </message>
    <message>
        <source>{name} is not a supported image.</source>
        <translation>{name} não é uma imagem compatível.</translation>
    </message>
    <message>
        <source>{name} is a vector graphic. Save it as a PNG file, and open that.</source>
        <translation>{name} é um gráfico vetorial. Salve-o como arquivo PNG e abra esse arquivo.</translation>
    </message>
    <message>
        <source>{name} is damaged or incomplete.</source>
        <translation>{name} está danificado ou incompleto.</translation>
    </message>
    <message>
        <source>{name} is too large: {width} x {height} pixels, and {most} million can be opened.</source>
        <translation>{name} é grande demais: {width} x {height} pixels, e só se podem abrir {most} milhões.</translation>
    </message>
    <message>
        <source>{name} is an animation. Save one of its pictures, and open that.</source>
        <translation>{name} é uma animação. Salve uma de suas imagens e abra essa imagem.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>The digit was found in the framed part of {name}.</source>
        <translation>O dígito foi encontrado na parte emoldurada de {name}.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>{name} can't be opened: it is not a regular file.</source>
        <translation>Não foi possível abrir {name}: não é um arquivo comum.</translation>
    </message>
    <message>
        <source>{name} can't be read: {error}.</source>
        <translation>Não foi possível ler {name}: {error}.</translation>
    </message>
    <message>
        <source>{name} can't be opened: {error}.</source>
        <translation>Não foi possível abrir {name}: {error}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation><numerusform>%n arquivo</numerusform><numerusform>%n arquivos</numerusform></translation></message>
    <message>
        <source>Opening {name}...</source>
        <translation>Abrindo {name}...</translation>
    </message>
    <message>
        <source>Nothing is written in this picture.</source>
        <translation>Não há nada escrito nesta imagem.</translation>
    </message>
</context>
<context>
    <name>InsideDock</name>
    <message>
        <source>Inside the network</source>
        <translation>A rede por dentro</translation>
    </message>
    <message>
        <source>What the network computes, from the drawing to the digit.</source>
        <translation>O que a rede calcula, do desenho ao dígito.</translation>
    </message>
</context>
<context>
    <name>InsideHeader</name>
    <message>
        <source>Simple</source>
        <translation>Simples</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exato</translation>
    </message>
    <message>
        <source>Whose inside is shown</source>
        <translation>De qual rede se mostra o interior</translation>
    </message>
    <message>
        <source>The network that answers, and whose inside is shown</source>
        <translation>A rede que responde e cujo interior é mostrado</translation>
    </message>
    <message>
        <source>Words and numbers</source>
        <translation>Palavras e números</translation>
    </message>
    <message>
        <source>Simple words for a class, or exact ones with technical names</source>
        <translation>Palavras simples para uma turma, ou exatas com nomes técnicos</translation>
    </message>
    <message>
        <source>How It Learned</source>
        <translation>Como aprendeu</translation>
    </message>
    <message>
        <source>Where the network's numbers come from</source>
        <translation>De onde vêm os números da rede</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Um arquivo…</translation>
    </message>
</context>
<context>
    <name>InsidePanel</name>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Change the network or the drawing, and see what it does</source>
        <translation>Mude a rede ou o desenho e veja o que acontece</translation>
    </message>
    <message>
        <source>answers &lt;b&gt;{name}&lt;/b&gt;</source>
        <translation>responde &lt;b&gt;{name}&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>InsideTabs</name>
    <message>
        <source>All maps of a column</source>
        <translation>Todos os mapas de uma coluna</translation>
    </message>
    <message>
        <source>One Value</source>
        <translation>Um valor</translation>
    </message>
    <message>
        <source>The sum behind one value</source>
        <translation>A soma por trás de um valor</translation>
    </message>
    <message>
        <source>All Maps</source>
        <translation>Todos os mapas</translation>
    </message>
    <message>
        <source>Scores to Percent</source>
        <translation>De pontos a porcento</translation>
    </message>
    <message>
        <source>How ten scores become ten likelihoods</source>
        <translation>Como dez pontuações viram dez probabilidades</translation>
    </message>
    <message>
        <source>Two Networks</source>
        <translation>Duas redes</translation>
    </message>
    <message>
        <source>Both networks' answers, side by side</source>
        <translation>As respostas das duas redes, lado a lado</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explicado</translation>
    </message>
    <message>
        <source>What the parts do</source>
        <translation>O que as partes fazem</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Try &amp;it in the Window</source>
        <translation>&amp;Testar na janela</translation>
    </message>
    <message>
        <source>Have this network, as it is now, answer in the main window.</source>
        <translation>Faz esta rede, como está agora, responder na janela principal.</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Salvar...</translation>
    </message>
    <message>
        <source>Save this network under a name, as a .keras file.</source>
        <translation>Salva esta rede com um nome, como arquivo .keras.</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Abrir...</translation>
    </message>
    <message>
        <source>Go on with a network that was saved here.</source>
        <translation>Continua com uma rede que foi salva aqui.</translation>
    </message>
    <message>
        <source>Save the Network</source>
        <translation>Salvar a rede</translation>
    </message>
    <message>
        <source>Open a Network</source>
        <translation>Abrir uma rede</translation>
    </message>
    <message>
        <source>Networks (*.keras)</source>
        <translation>Redes (*.keras)</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Salvo como {path}.</translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message>
        <source>Ta&amp;ke Back</source>
        <translation>Desfa&amp;zer</translation>
    </message>
    <message>
        <source>Don't keep it as an example</source>
        <translation>Não guarda isto como exemplo</translation>
    </message>
</context>
<context>
    <name>KeptNetwork</name>
    <message>
        <source>{path} could not be written: {why}.</source>
        <translation>Não foi possível gravar {path}: {why}.</translation>
    </message>
    <message>
        <source>The network in {path} was not made in the workshop.</source>
        <translation>A rede em {path} não foi feita na oficina.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} está danificado.</translation>
    </message>
    <message>
        <source>The network in {path} is of a kind that this version doesn't know.</source>
        <translation>A rede em {path} é de um tipo que esta versão não conhece.</translation>
    </message>
</context>
<context>
    <name>KernelsView</name>
    <message>
        <source>Kernels of the first layer</source>
        <translation>Kernels da primeira camada</translation>
    </message>
    <message>
        <source>What each unit looks for</source>
        <translation>O que cada unidade procura</translation>
    </message>
    <message>
        <source>The weights that are moved over the drawing: blue where ink makes the sum larger, red where it makes it smaller.</source>
        <translation>Os pesos que são movidos sobre o desenho: azul onde a tinta aumenta a soma, vermelho onde a diminui.</translation>
    </message>
    <message>
        <source>The weights of every cell of the drawing: blue where ink makes the unit's sum larger, red where it makes it smaller.</source>
        <translation>Os pesos de cada célula do desenho: azul onde a tinta aumenta a soma da unidade, vermelho onde a diminui.</translation>
    </message>
</context>
<context>
    <name>LayerCalls</name>
    <message>
        <source>This network answers, but it can't be inspected: {why}.</source>
        <translation>Esta rede responde, mas não pode ser vista por dentro: {why}.</translation>
    </message>
</context>
<context>
    <name>LearnPanel</name>
    <message>
        <source>Learning rate: how far each step changes the weights. Too small learns slowly, too large jumps past the goal.</source>
        <translation>Taxa de aprendizado: quanto cada passo muda os pesos. Pequena demais, aprende devagar; grande demais, salta além do alvo.</translation>
    </message>
    <message>
        <source>How many drawings are averaged for one step.</source>
        <translation>De quantos desenhos se tira a média para um passo.</translation>
    </message>
    <message>
        <source>How many digits it learns from; with few, it learns them by heart.</source>
        <translation>Com quantos dígitos ela aprende; com poucos, ela os decora.</translation>
    </message>
    <message>
        <source>How much each drawing is turned, slanted, stretched and thickened anew every time it is shown.</source>
        <translation>Quanto cada desenho é girado, inclinado, esticado e engrossado de novo cada vez que é mostrado.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>Slow motion: a pause after each step, to see what a single step does.</source>
        <translation>Câmera lenta: uma pausa depois de cada passo, para ver o que um só passo faz.</translation>
    </message>
    <message>
        <source>Also learn what is no digit</source>
        <translation>Aprender também o que não é dígito</translation>
    </message>
    <message>
        <source>Shows letters and scribbles, too, for which all digits shall be equally likely.</source>
        <translation>Mostra também letras e rabiscos, para os quais todos os dígitos devem ser igualmente prováveis.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizado</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>&amp;Taxa de aprendizado</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Lote</translation>
    </message>
    <message>
        <source>Dra&amp;wings</source>
        <translation>D&amp;esenhos</translation>
    </message>
    <message>
        <source>Variat&amp;ion</source>
        <translation>Var&amp;iação</translation>
    </message>
    <message>
        <source>Slo&amp;w motion</source>
        <translation>Câme&amp;ra lenta</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Activations: from 0 to the stage's largest. Signed values: red below 0, blue above.</source>
        <translation>Ativações: de 0 até a maior do estágio. Valores com sinal: vermelho abaixo de 0, azul acima.</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>maior</translation>
    </message>
</context>
<context>
    <name>LessonData</name>
    <message>
        <source>one with an upstroke</source>
        <translation>um com traço inicial</translation>
    </message>
    <message>
        <source>crossed seven</source>
        <translation>sete cortado</translation>
    </message>
    <message>
        <source>The lesson data {path} are missing.</source>
        <translation>Os dados das lições {path} estão faltando.</translation>
    </message>
    <message>
        <source>The lesson data {path} are damaged.</source>
        <translation>Os dados das lições {path} estão danificados.</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Too few drawings</source>
        <translation>Poucos desenhos</translation>
    </message>
    <message>
        <source>Two equal networks learn for equally long: one from 50 drawings, which it sees again and again, the other from 6,000. Both are then tested on drawings by people whom neither has met.</source>
        <translation>Duas redes iguais aprendem pelo mesmo tempo: uma com 50 desenhos, que vê repetidas vezes, a outra com 6.000. As duas são então testadas com desenhos de pessoas que nenhuma delas conheceu.</translation>
    </message>
    <message>
        <source>The one with 50 drawings: how will it do?</source>
        <translation>A dos 50 desenhos: como ela vai se sair?</translation>
    </message>
    <message>
        <source>Perfect on its own 50, much worse on strangers'</source>
        <translation>Perfeita nos seus 50, muito pior nos de outras pessoas</translation>
    </message>
    <message>
        <source>Equally well on both</source>
        <translation>Igualmente bem em ambos</translation>
    </message>
    <message>
        <source>Badly on both: 50 are too few to learn anything</source>
        <translation>Mal em ambos: 50 são poucos para aprender algo</translation>
    </message>
    <message>
        <source>50 drawings</source>
        <translation>50 desenhos</translation>
    </message>
    <message>
        <source>6,000 drawings</source>
        <translation>6.000 desenhos</translation>
    </message>
    <message>
        <source>It reads {learned_right} of its own 50 drawings, but only {right} of strangers': it has learned them by heart. The other reads {learned_right2} of its own and {right2} of strangers'. That gap is called overfitting; more drawings close it.</source>
        <translation>Ela lê {learned_right} dos seus 50 desenhos, mas só {right} dos de outras pessoas: ela os decorou. A outra lê {learned_right2} dos seus e {right2} dos de outras pessoas. Essa diferença se chama sobreajuste (overfitting); mais desenhos a fecham.</translation>
    </message>
    <message>
        <source>Too slow, too fast</source>
        <translation>Devagar ou rápido demais</translation>
    </message>
    <message>
        <source>The learning rate says how far each step changes the weights. Three equal networks take 150 steps each: tiny, medium and huge ones.</source>
        <translation>A taxa de aprendizado diz quanto cada passo muda os pesos. Três redes iguais dão 150 passos cada uma: minúsculos, médios e enormes.</translation>
    </message>
    <message>
        <source>Which of the three learns?</source>
        <translation>Qual das três aprende?</translation>
    </message>
    <message>
        <source>The medium one</source>
        <translation>A média</translation>
    </message>
    <message>
        <source>The fastest, of course</source>
        <translation>A mais rápida, claro</translation>
    </message>
    <message>
        <source>All three, the slow one best</source>
        <translation>Todas as três, a lenta melhor</translation>
    </message>
    <message>
        <source>0.00001 has hardly moved ({right} of strangers' digits right); with 1 every step jumps past the goal ({right2}); 0.002 has learned ({right3}). Nobody can compute the best rate: it is found by trying.</source>
        <translation>0,00001 quase não saiu do lugar ({right} dos dígitos de outras pessoas certos); com 1, cada passo salta além do alvo ({right2}); 0,002 aprendeu ({right3}). Ninguém consegue calcular a melhor taxa: ela se encontra testando.</translation>
    </message>
    <message>
        <source>Why framing matters</source>
        <translation>Por que enquadrar importa</translation>
    </message>
    <message>
        <source>People draw large and small, in the middle and at the edge. One network sees drawings as they are. For the other they are first scaled to one size and put in the middle. All else is equal.</source>
        <translation>As pessoas desenham grande e pequeno, no meio e na borda. Uma rede vê os desenhos como são. Para a outra, eles primeiro são postos em um só tamanho e no meio. Todo o resto é igual.</translation>
    </message>
    <message>
        <source>How much does framing help?</source>
        <translation>Quanto ajuda o enquadramento?</translation>
    </message>
    <message>
        <source>A lot: where and how large is no news about the digit</source>
        <translation>Muito: onde e de que tamanho nada diz sobre o dígito</translation>
    </message>
    <message>
        <source>Not at all: convolutions see a digit anywhere</source>
        <translation>Nada: convoluções veem um dígito em qualquer lugar</translation>
    </message>
    <message>
        <source>It harms: information is lost</source>
        <translation>Atrapalha: perde-se informação</translation>
    </message>
    <message>
        <source>as drawn</source>
        <translation>como desenhado</translation>
    </message>
    <message>
        <source>framed</source>
        <translation>enquadrado</translation>
    </message>
    <message>
        <source>As drawn, {right} of strangers' digits are read right; framed, {right2}. Without framing, a network must learn every digit anew for each size and place.</source>
        <translation>Como desenhados, {right} dos dígitos de outras pessoas são lidos certo; enquadrados, {right2}. Sem enquadramento, uma rede tem que aprender cada dígito de novo para cada tamanho e lugar.</translation>
    </message>
    <message>
        <source>What is no digit?</source>
        <translation>O que não é dígito?</translation>
    </message>
    <message>
        <source>A network that has only ever seen digits must say something about a letter, too. The second one also learns from 400 letters and scribbles, for which all ten digits are to be equally likely, so that it says Unknown.</source>
        <translation>Uma rede que só viu dígitos também tem que dizer algo sobre uma letra. A segunda aprende também com 400 letras e rabiscos, para os quais todos os dez dígitos devem ser igualmente prováveis, de modo que diga Desconhecido.</translation>
    </message>
    <message>
        <source>What does the first one say about letters that it has never seen?</source>
        <translation>O que a primeira diz sobre letras que nunca viu?</translation>
    </message>
    <message>
        <source>Mostly some digit, and it is sure of it</source>
        <translation>Quase sempre algum dígito, e com certeza</translation>
    </message>
    <message>
        <source>Always Unknown: it has never seen them</source>
        <translation>Sempre Desconhecido: nunca as viu</translation>
    </message>
    <message>
        <source>The same as the second</source>
        <translation>O mesmo que a segunda</translation>
    </message>
    <message>
        <source>digits only</source>
        <translation>só dígitos</translation>
    </message>
    <message>
        <source>digits and letters</source>
        <translation>dígitos e letras</translation>
    </message>
    <message>
        <source>Of 200 strangers' letters and scribbles it rightly calls {non_digits_unknown} Unknown; having learned what is no digit, {non_digits_unknown2}. A network doesn't know what it has not been taught, this one included.</source>
        <translation>De 200 letras e rabiscos de outras pessoas, ela chama com razão {non_digits_unknown} de Desconhecido; tendo aprendido o que não é dígito, {non_digits_unknown2}. Uma rede não sabe o que não lhe ensinaram, e esta também não.</translation>
    </message>
    <message>
        <source>Why convolutions?</source>
        <translation>Por que convoluções?</translation>
    </message>
    <message>
        <source>A dense layer has a weight for every cell of the drawing. A convolution moves one small kernel over all of it, and so needs few weights. Both networks see the drawings as they are, large or small, anywhere on the grid.</source>
        <translation>Uma camada densa tem um peso para cada célula do desenho. Uma convolução move um pequeno kernel sobre ele todo e por isso precisa de poucos pesos. As duas redes veem os desenhos como são, grandes ou pequenos, em qualquer lugar da grade.</translation>
    </message>
    <message>
        <source>The dense network has five times as many weights. Which reads strangers better?</source>
        <translation>A rede densa tem cinco vezes mais pesos. Qual lê melhor os desenhos de outras pessoas?</translation>
    </message>
    <message>
        <source>The one with convolutions</source>
        <translation>A que tem convoluções</translation>
    </message>
    <message>
        <source>The dense one: more weights, more knowledge</source>
        <translation>A densa: mais pesos, mais saber</translation>
    </message>
    <message>
        <source>Both the same</source>
        <translation>As duas igual</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>densa</translation>
    </message>
    <message>
        <source>convolutions</source>
        <translation>convoluções</translation>
    </message>
    <message>
        <source>With {weights} weights the convolutions read {right} of strangers' digits, the dense network {right2} with {weights2}. What a kernel has learned in one place holds everywhere.</source>
        <translation>Com {weights} pesos, as convoluções leem {right} dos dígitos de outras pessoas; a rede densa lê {right2} com {weights2}. O que um kernel aprendeu em um lugar vale em todos.</translation>
    </message>
    <message>
        <source>A hand it never met</source>
        <translation>Uma escrita desconhecida</translation>
    </message>
    <message>
        <source>In much of the world a 1 has an upstroke and a 7 a bar. One network learns from drawings without any of these, the other from all. Both are asked about strangers' ones with an upstroke and crossed sevens.</source>
        <translation>Em boa parte do mundo, o 1 tem um traço inicial e o 7 uma barra. Uma rede aprende com desenhos sem nenhum desses, a outra com todos. As duas são testadas com uns com traço inicial e setes cortados de outras pessoas.</translation>
    </message>
    <message>
        <source>How many of these does the first one read?</source>
        <translation>Quantos desses a primeira lê?</translation>
    </message>
    <message>
        <source>Clearly fewer than the second</source>
        <translation>Claramente menos que a segunda</translation>
    </message>
    <message>
        <source>As many: a 7 is a 7</source>
        <translation>O mesmo tanto: um 7 é um 7</translation>
    </message>
    <message>
        <source>None at all</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>without them</source>
        <translation>sem eles</translation>
    </message>
    <message>
        <source>with them</source>
        <translation>com eles</translation>
    </message>
    <message>
        <source>It reads {forms_right} of them, the other {forms_right2}; on all of strangers' digits the two hardly differ ({right} and {right2}). A good average can hide that it fails some people: ask whose drawings it learned from.</source>
        <translation>Ela lê {forms_right} deles, a outra {forms_right2}; em todos os dígitos de outras pessoas as duas quase não diferem ({right} e {right2}). Uma boa média pode esconder que ela falha com algumas pessoas: pergunte com os desenhos de quem ela aprendeu.</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>Lessons</source>
        <translation>Lições</translation>
    </message>
    <message>
        <source>Trains the networks of this lesson. Your own network is set aside, and comes back afterwards.</source>
        <translation>Treina as redes desta lição. Sua própria rede é posta de lado e volta depois.</translation>
    </message>
    <message>
        <source>Strangers' digits read right, by steps</source>
        <translation>Dígitos de outras pessoas lidos certo, por passos</translation>
    </message>
    <message>
        <source>One curve for each network of this lesson: the share of strangers' digits for which it names the right one, after so many steps.</source>
        <translation>Uma curva para cada rede desta lição: a parcela dos dígitos de outras pessoas em que ela indica o certo, depois de tantos passos.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Run the Experiment</source>
        <translation>Fazer o experimento</translation>
    </message>
    <message>
        <source>Training network {number} of {count}: {name}</source>
        <translation>Treinando a rede {number} de {count}: {name}</translation>
    </message>
    <message>
        <source>This time it came out otherwise. Run it again.</source>
        <translation>Desta vez o resultado foi outro. Faça de novo.</translation>
    </message>
    <message>
        <source>You were right.</source>
        <translation>Você acertou.</translation>
    </message>
    <message>
        <source>It is this: {answer}.</source>
        <translation>É isto: {answer}.</translation>
    </message>
</context>
<context>
    <name>LikelihoodBar</name>
    <message>
        <source>Likelihood of {digit}</source>
        <translation>Probabilidade de {digit}</translation>
    </message>
</context>
<context>
    <name>LikelihoodChart</name>
    <message>
        <source>Likelihoods along the strokes</source>
        <translation>Probabilidades ao longo dos traços</translation>
    </message>
    <message>
        <source>The ten likelihoods after each stroke; the dashed line is 50 %</source>
        <translation>As dez probabilidades depois de cada traço; a linha tracejada é 50%</translation>
    </message>
</context>
<context>
    <name>LikelihoodModel</name>
    <message>
        <source>Digit</source>
        <translation>Dígito</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>Quão provável</translation>
    </message>
    <message>
        <source>Logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Only what speaks for it</source>
        <translation>Só o que fala a favor</translation>
    </message>
    <message>
        <source>Calmed down</source>
        <translation>Acalmado</translation>
    </message>
    <message>
        <source>÷ temperature</source>
        <translation>÷ temperatura</translation>
    </message>
    <message>
        <source>÷ new temperature</source>
        <translation>÷ nova temperatura</translation>
    </message>
    <message>
        <source>e to that power</source>
        <translation>e elevado a isso</translation>
    </message>
</context>
<context>
    <name>LikelihoodTable</name>
    <message>
        <source>From scores to likelihoods</source>
        <translation>De pontuações a probabilidades</translation>
    </message>
    <message>
        <source>The ten numbers "e to that power" add up to {total}. Each divided by this sum is how likely its digit is: for {likeliest}, {power} / {total} = {exactly}. </source>
        <translation>Os dez números "e elevado a isso" somam {total}. Cada um dividido por essa soma diz quão provável é seu dígito: para {likeliest}, {power} / {total} = {exactly}. </translation>
    </message>
    <message>
        <source>No bar passes the dashed line at {threshold}, so the answer is Unknown.</source>
        <translation>Nenhuma barra passa da linha tracejada em {threshold}, então a resposta é Desconhecido.</translation>
    </message>
    <message>
        <source>It passes the dashed line at {threshold}, so the answer is {likeliest}.</source>
        <translation>Passa da linha tracejada em {threshold}, então a resposta é {likeliest}.</translation>
    </message>
</context>
<context>
    <name>MapEyes</name>
    <message>
        <source>Switches this map off or on (O); with Shift, all others of its column</source>
        <translation>Desliga ou liga este mapa (O); com Shift, todos os outros da coluna</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>The drawings as they are</source>
        <translation>Os desenhos como são</translation>
    </message>
    <message>
        <source>After framing</source>
        <translation>Depois do enquadramento</translation>
    </message>
    <message>
        <source>After the first convolution</source>
        <translation>Depois da primeira convolução</translation>
    </message>
    <message>
        <source>After the second convolution</source>
        <translation>Depois da segunda convolução</translation>
    </message>
    <message>
        <source>After the first dense layer</source>
        <translation>Depois da primeira camada densa</translation>
    </message>
    <message>
        <source>After the second dense layer</source>
        <translation>Depois da segunda camada densa</translation>
    </message>
    <message>
        <source>The ten logits</source>
        <translation>Os dez logits</translation>
    </message>
    <message>
        <source>From layer to layer, drawings of the same digit come closer together, and apart from the others.</source>
        <translation>De camada em camada, os desenhos do mesmo dígito se aproximam uns dos outros e se afastam dos demais.</translation>
    </message>
    <message>
        <source>1,000 digits by strangers, each drawn as its digit. Near each other: alike to this layer. The two directions are those in which the layer's values differ most (principal components). Ringed: named wrong. The square: your drawing.</source>
        <translation>1.000 dígitos de outras pessoas, cada um mostrado como seu dígito. Próximos: parecidos para esta camada. As duas direções são aquelas em que os valores da camada mais diferem (componentes principais). Com anel: indicado errado. O quadrado: seu desenho.</translation>
    </message>
    <message>
        <source>Written: {written}. Named: {named}.
{first}: {likelihood}, {second}: {other_likelihood}</source>
        <translation>Escrito: {written}. Indicado: {named}.
{first}: {likelihood}, {second}: {other_likelihood}</translation>
    </message>
    <message>
        <source>Point at a digit to see the drawing.</source>
        <translation>Aponte para um dígito para ver o desenho.</translation>
    </message>
</context>
<context>
    <name>MapPieces</name>
    <message>
        <source>What its maps look for is only known of the networks that come with the program.</source>
        <translation>Só se sabe o que os mapas procuram nas redes que vêm com o programa.</translation>
    </message>
</context>
<context>
    <name>MapPiecesView</name>
    <message>
        <source>Of {drawings} people's drawings these excite it most; what it sees of each is framed.</source>
        <translation>Dos desenhos de {drawings} pessoas, estes são os que mais o excitam; o que ele vê de cada um está emoldurado.</translation>
    </message>
    <message>
        <source>It is 0 for all of {drawings} people's drawings.</source>
        <translation>Ele é 0 para todos os desenhos de {drawings} pessoas.</translation>
    </message>
</context>
<context>
    <name>MapSwitch</name>
    <message>
        <source>Stage</source>
        <translation>Estágio</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Number of the map in its stage</source>
        <translation>Número do mapa no estágio</translation>
    </message>
    <message>
        <source>Switch Off</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>All values of this map become 0 (O on a map in the view)</source>
        <translation>Todos os valores deste mapa viram 0 (O sobre um mapa na visualização)</translation>
    </message>
    <message>
        <source>Only This</source>
        <translation>Só este</translation>
    </message>
    <message>
        <source>All other maps of the stage become 0 (Shift+O on a map in the view); again: all are on</source>
        <translation>Todos os outros mapas do estágio viram 0 (Shift+O sobre um mapa na visualização); de novo: todos ligados</translation>
    </message>
    <message>
        <source>{stage}, map {index}</source>
        <translation>{stage}, mapa {index}</translation>
    </message>
    <message>
        <source>Switch On</source>
        <translation>Ligar</translation>
    </message>
</context>
<context>
    <name>MeasurePage</name>
    <message>
        <source>&amp;Measure Again</source>
        <translation>&amp;Medir de novo</translation>
    </message>
    <message>
        <source>Measure the network as it is now.</source>
        <translation>Mede a rede como está agora.</translation>
    </message>
    <message>
        <source>Calibration: right, by likelihood</source>
        <translation>Calibração: certos, por probabilidade</translation>
    </message>
    <message>
        <source>Of the drawings to which it gives a likelihood, the share that it reads right. On the grey line it promises neither too much nor too little.</source>
        <translation>Dos desenhos a que ela dá uma probabilidade, a parcela que ela lê certo. Na linha cinza, ela não promete nem demais nem de menos.</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>calibrada</translation>
    </message>
    <message>
        <source>this network</source>
        <comment>which network</comment>
        <translation>esta rede</translation>
    </message>
    <message>
        <source>the program's own</source>
        <translation>a do programa</translation>
    </message>
    <message>
        <source>After {epochs} epochs, of 500 strangers' digits {right} are read right, {unknown} are Unknown, and {wrong} are wrong and confident. (The program's own network has met some of these people, which flatters it.)</source>
        <translation>Depois de {epochs} épocas, de 500 dígitos de outras pessoas, {right} são lidos certo, {unknown} são Desconhecido e {wrong} estão errados com confiança. (A rede do programa já viu algumas dessas pessoas, o que a favorece.)</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;parência</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por quê</translation>
    </message>
    <message>
        <source>W&amp;hat If</source>
        <translation>E &amp;se</translation>
    </message>
    <message>
        <source>&amp;It Is</source>
        <translation>&amp;Isto é</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>Idio&amp;ma</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>The network is loading</source>
        <translation>A rede está carregando</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>What the program does, and what it found.</source>
        <translation>O que o programa faz e o que encontrou.</translation>
    </message>
</context>
<context>
    <name>MistakesView</name>
    <message>
        <source>Its surest mistakes</source>
        <translation>Erros com mais certeza</translation>
    </message>
    <message>
        <source>Strangers' digits that the network in training reads wrong, the surest first: what was written, what it named, how likely it found it. Click one to put it on the grid.</source>
        <translation>Dígitos de outras pessoas que a rede em treinamento lê errado, os de mais certeza primeiro: o que foi escrito, o que ela indicou, quão provável o achou. Clique em um para colocá-lo na grade.</translation>
    </message>
    <message>
        <source>It has made none.</source>
        <translation>Ela não cometeu nenhum.</translation>
    </message>
    <message>
        <source>{written} as {named}, {likelihood}</source>
        <translation>{written} como {named}, {likelihood}</translation>
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>The network in {path} takes {takes} and gives {gives}; it must take {must_take} and give {must_give}.</source>
        <translation>A rede em {path} recebe {takes} e dá {gives}; ela precisa receber {must_take} e dar {must_give}.</translation>
    </message>
    <message>
        <source>The network in {path} is too large: {error}.</source>
        <translation>A rede em {path} é grande demais: {error}.</translation>
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation>Não há arquivo de modelo {path}.</translation>
    </message>
    <message>
        <source>{path} can't be opened: {error}.</source>
        <translation>Não foi possível abrir {path}: {error}.</translation>
    </message>
    <message>
        <source>{path} is not a Keras model, or only a part of one.</source>
        <translation>{path} não é um modelo Keras, ou é só uma parte de um.</translation>
    </message>
    <message>
        <source>{path} holds program code; such a model isn't loaded.</source>
        <translation>{path} contém código de programa; um modelo assim não é carregado.</translation>
    </message>
    <message>
        <source>{path} is not a supported Keras model.</source>
        <translation>{path} não é um modelo Keras compatível.</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>outra coisa</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>qualquer número</translation>
    </message>
</context>
<context>
    <name>ModelGraph</name>
    <message>
        <source>its layer {name} is not a plain convolution in a single chain</source>
        <translation>sua camada {name} não é uma convolução simples em uma única cadeia</translation>
    </message>
    <message>
        <source>it has no two-dimensional convolutions</source>
        <translation>não tem convoluções bidimensionais</translation>
    </message>
    <message>
        <source>its first convolution takes {sizes} values, not {side} x {side} x 1</source>
        <translation>sua primeira convolução recebe {sizes} valores, não {side} x {side} x 1</translation>
    </message>
    <message>
        <source>convolution {number}</source>
        <translation>convolução {number}</translation>
    </message>
    <message>
        <source>its layer {name} is a grouped convolution, or has its channels first</source>
        <translation>sua camada {name} é uma convolução em grupos, ou tem os canais primeiro</translation>
    </message>
    <message>
        <source>its layer {name} stands between two convolutions</source>
        <translation>sua camada {name} fica entre duas convoluções</translation>
    </message>
</context>
<context>
    <name>ModelLimits</name>
    <message>
        <source>its description has more than {limit} MB</source>
        <translation>sua descrição tem mais de {limit} MB</translation>
    </message>
    <message>
        <source>it unpacks to more than {limit} MB</source>
        <translation>descompactado, tem mais de {limit} MB</translation>
    </message>
    <message>
        <source>it has more than {limit} million weights</source>
        <translation>tem mais de {limit} milhões de pesos</translation>
    </message>
    <message>
        <source>it doesn't say how many values its layers give, which may be any number</source>
        <translation>não diz quantos valores suas camadas dão; pode ser qualquer número</translation>
    </message>
    <message>
        <source>its layers give more than {limit} million values</source>
        <translation>suas camadas dão mais de {limit} milhões de valores</translation>
    </message>
    <message>
        <source>it takes more than {limit} thousand million multiplications for one drawing</source>
        <translation>precisa de mais de {limit} bilhões de multiplicações para um desenho</translation>
    </message>
</context>
<context>
    <name>NetworkDiagram</name>
    <message>
        <source>{words}: {weights} weights to be learned.</source>
        <translation>{words}: {weights} pesos a aprender.</translation>
    </message>
    <message>
        <source>The network's values from layer to layer, {sizes}</source>
        <translation>Os valores da rede de camada em camada, {sizes}</translation>
    </message>
    <message>
        <source>{weights} weights</source>
        <translation>{weights} pesos</translation>
    </message>
</context>
<context>
    <name>NetworkPainting</name>
    <message>
        <source>below this: Unknown</source>
        <translation>abaixo disto: Desconhecido</translation>
    </message>
</context>
<context>
    <name>NetworkPicture</name>
    <message>
        <source>Save the Network's Picture</source>
        <translation>Salvar a imagem da rede</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Desenho (*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be printed. Check the printer, or the file to print to.</source>
        <translation>Não foi possível imprimir a imagem. Verifique a impressora, ou o arquivo de destino.</translation>
    </message>
    <message>
        <source>The picture could not be printed to its end. Check the printer.</source>
        <translation>Não foi possível imprimir a imagem até o fim. Verifique a impressora.</translation>
    </message>
    <message>
        <source>The picture was sent to the printer.</source>
        <translation>A imagem foi enviada à impressora.</translation>
    </message>
    <message>
        <source>Inside the network</source>
        <translation>A rede por dentro</translation>
    </message>
</context>
<context>
    <name>NetworkSheet</name>
    <message>
        <source>all {count}…</source>
        <translation>todos os {count}…</translation>
    </message>
</context>
<context>
    <name>NetworkStatus</name>
    <message>
        <source>The network is loading. You can draw already.</source>
        <translation>A rede está carregando. Você já pode desenhar.</translation>
    </message>
    <message>
        <source>Draw a digit, then press Predict.</source>
        <translation>Desenhe um dígito e pressione Reconhecer.</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>The network's feature maps</source>
        <translation>Os mapas de características da rede</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell, with Ctrl from map to map, Page Up and Page Down from column to column; Return shows how the value is computed; O switches the map off or on, Shift+O all others of its column.</source>
        <translation>As setas vão de célula em célula, com Ctrl de mapa em mapa, Page Up e Page Down de coluna em coluna; Enter mostra como o valor é calculado; O desliga ou liga o mapa, Shift+O todos os outros da coluna.</translation>
    </message>
    <message>
        <source>Draw something to see it here.</source>
        <translation>Desenhe algo para vê-lo aqui.</translation>
    </message>
    <message>
        <source>It is shown here when the network has answered.</source>
        <translation>Aparece aqui quando a rede tiver respondido.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>Não há imagem na área de transferência.</translation>
    </message>
    <message>
        <source>Only pictures and files on this computer can be dropped here.</source>
        <translation>Só imagens e arquivos deste computador podem ser soltos aqui.</translation>
    </message>
    <message>
        <source>Open a Picture or a Drawing</source>
        <translation>Abrir uma imagem ou um desenho</translation>
    </message>
    <message>
        <source>Pictures and drawings ({suffixes})</source>
        <translation>Imagens e desenhos ({suffixes})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>a área de transferência</translation>
    </message>
    <message>
        <source>what was dropped</source>
        <translation>o que foi solto</translation>
    </message>
</context>
<context>
    <name>OperationsPicture</name>
    <message>
        <source>sum of {inputs}</source>
        <translation>soma de {inputs}</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>soma</translation>
    </message>
    <message>
        <source>, bias {bias}</source>
        <translation>, bias {bias}</translation>
    </message>
    <message>
        <source>pooling, the {which} of {count}: {numbers}</source>
        <translation>pooling, {which} de {count}: {numbers}</translation>
    </message>
    <message>
        <source>normalization: {factors}</source>
        <translation>normalização: {factors}</translation>
    </message>
    <message>
        <source>rescaled by learned numbers: {factors}</source>
        <translation>reescalado com números aprendidos: {factors}</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>divided by the temperature {value}</source>
        <translation>dividido pela temperatura {value}</translation>
    </message>
    <message>
        <source>its share of all ten</source>
        <translation>sua parcela de todos os dez</translation>
    </message>
    <message>
        <source>activation: max(0, {before})</source>
        <translation>ativação: max(0, {before})</translation>
    </message>
    <message>
        <source>activation: below 0 becomes 0</source>
        <translation>ativação: abaixo de 0 vira 0</translation>
    </message>
</context>
<context>
    <name>OutputMap</name>
    <message>
        <source>The map that the value belongs to</source>
        <translation>O mapa a que o valor pertence</translation>
    </message>
    <message>
        <source>its map</source>
        <translation>seu mapa</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Digit</source>
        <translation>Dígito</translation>
    </message>
    <message>
        <source>Say which digit it is (keys 0 to 9)</source>
        <translation>Diz que dígito é (teclas 0 a 9)</translation>
    </message>
    <message>
        <source>No Digit</source>
        <translation>Não é dígito</translation>
    </message>
    <message>
        <source>Say that it is no digit: it is left out of the text (Delete)</source>
        <translation>Diz que não é um dígito: fica fora do texto (Delete)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Take it apart into several digits (S)</source>
        <translation>Separa em vários dígitos (S)</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Juntar</translation>
    </message>
    <message>
        <source>Make one of it and what stands behind it (J)</source>
        <translation>Junta com o que vem depois em um só (J)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Take the last correction back (Ctrl+Z, when the page is clicked)</source>
        <translation>Desfaz a última correção (Ctrl+Z, depois de clicar na página)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Make the correction again</source>
        <translation>Faz a correção de novo</translation>
    </message>
    <message>
        <source>Next Unsure</source>
        <translation>Próximo incerto</translation>
    </message>
    <message>
        <source>Go to the next one that is not sure (Space)</source>
        <translation>Vai ao próximo que não é certo (Espaço)</translation>
    </message>
    <message>
        <source>Back to the Page</source>
        <translation>Voltar à página</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Back to Drawing</source>
        <translation>Voltar ao desenho</translation>
    </message>
    <message>
        <source>Hide the page; it stays open (Escape)</source>
        <translation>Oculta a página; ela continua aberta (Esc)</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Página anterior (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Próxima página (Page Down)</translation>
    </message>
    <message>
        <source>Close Page</source>
        <translation>Fechar página</translation>
    </message>
    <message>
        <source>Close this page; its corrections are lost unless they were saved</source>
        <translation>Fecha esta página; as correções se perdem se não foram salvas</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Copy the lines of this page</source>
        <translation>Copia as linhas desta página</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Salvar...</translation>
    </message>
    <message>
        <source>Save what was read, of all open pages, as text, as a table or as JSON</source>
        <translation>Salva o que foi lido, de todas as páginas abertas, como texto, tabela ou JSON</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>O texto foi copiado.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Save What Was Read</source>
        <translation>Salvar o que foi lido</translation>
    </message>
    <message>
        <source>{name}: pages are saved as .txt, .csv or .json.</source>
        <translation>{name}: páginas são salvas como .txt, .csv ou .json.</translation>
    </message>
    <message>
        <source>How far the page has been read</source>
        <translation>Até onde a página foi lida</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Read no further</source>
        <translation>Não ler mais</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Read this page after all</source>
        <translation>Lê esta página mesmo assim</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Texto da página</translation>
    </message>
    <message>
        <source>What is read on the page stands here.</source>
        <translation>O que for lido na página aparece aqui.</translation>
    </message>
    <message>
        <source>Go from piece to piece with the arrow keys.</source>
        <translation>Vá de parte em parte com as teclas de seta.</translation>
    </message>
    <message>
        <source>No digit, as you said</source>
        <translation>Não é dígito, como você disse</translation>
    </message>
    <message>
        <source>{digit}, as you said</source>
        <translation>{digit}, como você disse</translation>
    </message>
    <message>
        <source>Unknown: among letters</source>
        <translation>Desconhecido: entre letras</translation>
    </message>
    <message>
        <source>This page has not been read: it was cancelled.</source>
        <translation>Esta página não foi lida: a leitura foi cancelada.</translation>
    </message>
    <message>
        <source>Waiting for the pages before it...</source>
        <translation>Esperando as páginas anteriores...</translation>
    </message>
    <message>
        <source>Opening {name}...</source>
        <translation>Abrindo {name}...</translation>
    </message>
    <message>
        <source>Waiting for the network, which is still loading...</source>
        <translation>Esperando a rede, que ainda está carregando...</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>Lendo...</translation>
    </message>
    <message>
        <source>Nothing is written on this page.</source>
        <translation>Não há nada escrito nesta página.</translation>
    </message>
    <message>
        <source>No digit was found on this page.</source>
        <translation>Nenhum dígito foi encontrado nesta página.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation><numerusform>%n dígito</numerusform><numerusform>%n dígitos</numerusform></translation></message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation><numerusform>%n linha</numerusform><numerusform>%n linhas</numerusform></translation></message>
    <message>
        <source>{digits} in {lines}</source>
        <translation>{digits} em {lines}</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>of pieces that are not sure</comment>
        <translation><numerusform>%n a conferir</numerusform><numerusform>%n a conferir</numerusform></translation></message>
    <message>
        <source>This can't be taken apart.</source>
        <translation>Isto não pode ser separado.</translation>
    </message>
</context>
<context>
    <name>PdfFile</name>
    <message>
        <source>Page {number} of {name} can't be shown.</source>
        <translation>Não foi possível mostrar a página {number} de {name}.</translation>
    </message>
    <message>
        <source>{name} needs a password.</source>
        <translation>{name} precisa de uma senha.</translation>
    </message>
    <message>
        <source>{name} is damaged, or not a PDF file.</source>
        <translation>{name} está danificado, ou não é um arquivo PDF.</translation>
    </message>
</context>
<context>
    <name>PointedWords</name>
    <message>
        <source>Each picture is a feature map: strong colour where its pattern is. Bar to the right: speaks for {digit}; left: against. Click anything to follow it.</source>
        <translation>Cada figura é um mapa de características: cor forte onde está seu padrão. Barra para a direita: fala a favor de {digit}; para a esquerda: contra. Clique em qualquer coisa para segui-la.</translation>
    </message>
    <message>
        <source>adds {added} to {digit}</source>
        <translation>soma {added} a {digit}</translation>
    </message>
    <message>
        <source>its map adds {added} to {digit}</source>
        <translation>seu mapa soma {added} a {digit}</translation>
    </message>
    <message>
        <source>sees {width} x {height} cells</source>
        <translation>vê {width} x {height} células</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <source>The network did not answer with ten likelihoods between 0 and 1.</source>
        <translation>A rede não respondeu com dez probabilidades entre 0 e 1.</translation>
    </message>
</context>
<context>
    <name>PredictionController</name>
    <message>
        <source>Draw a digit first</source>
        <translation>Primeiro desenhe um dígito</translation>
    </message>
    <message>
        <source>The network is still loading. The answer follows as soon as it is ready.</source>
        <translation>A rede ainda está carregando. A resposta vem assim que ela estiver pronta.</translation>
    </message>
</context>
<context>
    <name>Recognizer</name>
    <message>
        <source>The network in {path} doesn't answer with likelihoods.</source>
        <translation>A rede em {path} não responde com probabilidades.</translation>
    </message>
</context>
<context>
    <name>ResultLabel</name>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
</context>
<context>
    <name>SampleDrawings</name>
    <message>
        <source>Or try one of these:</source>
        <translation>Ou experimente um destes:</translation>
    </message>
    <message>
        <source>Sample: a hard one</source>
        <translation>Amostra: um difícil</translation>
    </message>
    <message>
        <source>Sample: {a_digit}</source>
        <translation>Amostra: {a_digit}</translation>
    </message>
    <message>
        <source>Put this drawing on the grid and ask about it</source>
        <translation>Põe este desenho na grade e pergunta que dígito é</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Picture, {side} x {side} (*.png)</source>
        <translation>Imagem, {side} x {side} (*.png)</translation>
    </message>
    <message>
        <source>Graphic of any size (*.svg)</source>
        <translation>Gráfico de qualquer tamanho (*.svg)</translation>
    </message>
    <message>
        <source>Drawing with its strokes (*.json)</source>
        <translation>Desenho com os traços (*.json)</translation>
    </message>
    <message>
        <source>Save the Drawing</source>
        <translation>Salvar o desenho</translation>
    </message>
    <message>
        <source>Answer (*.json)</source>
        <translation>Resposta (*.json)</translation>
    </message>
    <message>
        <source>Export the Answer</source>
        <translation>Exportar a resposta</translation>
    </message>
    <message>
        <source>The drawing was copied.</source>
        <translation>O desenho foi copiado.</translation>
    </message>
    <message>
        <source>The ten likelihoods were copied.</source>
        <translation>As dez probabilidades foram copiadas.</translation>
    </message>
    <message>
        <source>The drawing was not saved: {error}.</source>
        <translation>O desenho não foi salvo: {error}.</translation>
    </message>
    <message>
        <source>{name}: a drawing is saved as .png, .svg or .json.</source>
        <translation>{name}: um desenho é salvo como .png, .svg ou .json.</translation>
    </message>
</context>
<context>
    <name>SeveralDigits</name>
    <message>
        <source>Undo brings the whole drawing back.</source>
        <translation>Desfazer traz de volta o desenho inteiro.</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>bias</source>
        <translation>bias</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step of the drawing</source>
        <translation>Passo do desenho</translation>
    </message>
    <message>
        <source>Go back and forth through the strokes</source>
        <translation>Avança e volta pelos traços</translation>
    </message>
</context>
<context>
    <name>StoredDrawings</name>
    <message>
        <source>The test drawings in {path} can't be read.</source>
        <translation>Não foi possível ler os desenhos de teste em {path}.</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>Close the workshop and open it again to retry.</source>
        <translation>Feche a oficina e abra-a de novo para tentar outra vez.</translation>
    </message>
    <message>
        <source>It is kept as of its last full epoch; Train goes on with it.</source>
        <translation>Ela é mantida como na última época completa; Treinar continua com ela.</translation>
    </message>
    <message>
        <source>Train begins anew.</source>
        <translation>Treinar começa do zero.</translation>
    </message>
</context>
<context>
    <name>SumPicture</name>
    <message>
        <source>How the value is computed</source>
        <translation>Como o valor é calculado</translation>
    </message>
    <message>
        <source>{source_name} adds {added}; sum {total}; {operations}</source>
        <translation>{source_name} soma {added}; soma {total}; {operations}</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>kernel</translation>
    </message>
    <message>
        <source>numbers learned</source>
        <translation>números aprendidos</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>recorte</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produto</translation>
    </message>
    <message>
        <source>added up: {added}</source>
        <translation>somado: {added}</translation>
    </message>
</context>
<context>
    <name>TeachPanel</name>
    <message>
        <source>Learning</source>
        <translation>Aprendizado</translation>
    </message>
    <message>
        <source>&amp;Teach the Network</source>
        <translation>&amp;Ensinar a rede</translation>
    </message>
    <message>
        <source>Have the network learn from these examples; takes seconds</source>
        <translation>Faz a rede aprender com estes exemplos; leva segundos</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Stop learning; nothing changes</source>
        <translation>Para de aprender; nada muda</translation>
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>From now on the taught network answers</source>
        <translation>A partir de agora, a rede ensinada responde</translation>
    </message>
    <message>
        <source>&amp;Don't Keep It</source>
        <translation>&amp;Não manter</translation>
    </message>
    <message>
        <source>The network stays as it is</source>
        <translation>A rede fica como está</translation>
    </message>
    <message>
        <source>&amp;Use the Taught Network</source>
        <translation>&amp;Usar a rede ensinada</translation>
    </message>
    <message>
        <source>Have the network answer that was taught this hand</source>
        <translation>Faz responder a rede que aprendeu esta escrita</translation>
    </message>
    <message>
        <source>The network learns. You can go on drawing.</source>
        <translation>A rede está aprendendo. Você pode continuar desenhando.</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>&amp;Brush</source>
        <translation>&amp;Pincel</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Treinar</translation>
    </message>
    <message>
        <source>Learn until you pause or stop it.</source>
        <translation>Aprende até você pausar ou parar.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Wait after the present step, or go on.</source>
        <translation>Espera depois do passo atual, ou continua.</translation>
    </message>
    <message>
        <source>1 &amp;Step</source>
        <translation>1 pa&amp;sso</translation>
    </message>
    <message>
        <source>Learn from a single batch of drawings.</source>
        <translation>Aprende com um único lote de desenhos.</translation>
    </message>
    <message>
        <source>1 &amp;Epoch</source>
        <translation>1 &amp;época</translation>
    </message>
    <message>
        <source>Learn from all drawings once.</source>
        <translation>Aprende uma vez com todos os desenhos.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>End the training; the network stays.</source>
        <translation>Termina o treinamento; a rede fica.</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nova</translation>
    </message>
    <message>
        <source>Begin again with an untrained network of the same kind.</source>
        <translation>Começa de novo com uma rede não treinada do mesmo tipo.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Bring back the network that made room for this one.</source>
        <translation>Traz de volta a rede que deu lugar a esta.</translation>
    </message>
    <message>
        <source>Loss, by epochs</source>
        <translation>Perda, por épocas</translation>
    </message>
    <message>
        <source>How far its answers are from the right ones: lower is better. Each step's loss in grey, then for all drawings that it learns from, and for strangers'.</source>
        <translation>Quão longe suas respostas estão das certas: quanto menor, melhor. A perda de cada passo em cinza, depois a de todos os desenhos com que ela aprende, e a dos de outras pessoas.</translation>
    </message>
    <message>
        <source>Read right, by epochs</source>
        <translation>Lidos certo, por épocas</translation>
    </message>
    <message>
        <source>The share of drawings for which it names the right digit: of those that it learns from, and of strangers'.</source>
        <translation>A parcela de desenhos em que ela indica o dígito certo: dos desenhos com que aprende e dos de outras pessoas.</translation>
    </message>
    <message>
        <source>each step</source>
        <translation>cada passo</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>aprendidos</translation>
    </message>
    <message>
        <source>strangers</source>
        <translation>outras pessoas</translation>
    </message>
</context>
<context>
    <name>TrainingProcess</name>
    <message>
        <source>The training could not be started: {error}.</source>
        <translation>Não foi possível iniciar o treinamento: {error}.</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>status {status}</translation>
    </message>
    <message>
        <source>The training has ended unexpectedly ({last}).</source>
        <translation>O treinamento terminou inesperadamente ({last}).</translation>
    </message>
</context>
<context>
    <name>WhatIfButton</name>
    <message>
        <source>&lt;p&gt;Shows over the drawing the smallest change found after which the network names this digit. For any other digit, right-click its bar.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Mostra sobre o desenho a menor mudança encontrada com a qual a rede indica este dígito. Para qualquer outro dígito, clique na barra dele com o botão direito.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>What Would Make It Another Digit?</source>
        <translation>O que faria disto outro dígito?</translation>
    </message>
    <message>
        <source>What Would Make It {a_digit}?</source>
        <translation>O que faria disto {a_digit}?</translation>
    </message>
</context>
<context>
    <name>WhatIfController</name>
    <message>
        <source>Draw a digit first; then ask what would make it another.</source>
        <translation>Primeiro desenhe um dígito; depois pergunte o que faria dele outro.</translation>
    </message>
    <message>
        <source>The network is still loading. Ask again as soon as it is ready.</source>
        <translation>A rede ainda está carregando. Pergunte de novo assim que ela estiver pronta.</translation>
    </message>
    <message>
        <source>Looking for what would make it {a_digit} ...</source>
        <translation>Procurando o que faria disto {a_digit} ...</translation>
    </message>
    <message>
        <source>No change was found that makes it {a_digit}. Ask for a digit that is more likely.</source>
        <translation>Não foi encontrada nenhuma mudança que faça disto {a_digit}. Pergunte por um dígito mais provável.</translation>
    </message>
    <message>
        <source>The network takes it for {a_digit} already. Ask for another digit.</source>
        <translation>A rede já o toma por {a_digit}. Pergunte por outro dígito.</translation>
    </message>
    <message>
        <source>add the blue ink</source>
        <translation>acrescente a tinta azul</translation>
    </message>
    <message>
        <source>take away the striped ink</source>
        <translation>tire a tinta listrada</translation>
    </message>
    <message>
        <source>To make it {a_digit}: {deeds}, {share} of the ink in all. The network then says {digit}, {likelihood} likely.</source>
        <translation>Para fazer disto {a_digit}: {deeds}, {share} da tinta ao todo. A rede então diz {digit}, com {likelihood} de probabilidade.</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two things to do</comment>
        <translation> e </translation>
    </message>
</context>
<context>
    <name>WhatIfView</name>
    <message>
        <source>&amp;Put on Grid</source>
        <translation>&amp;Pôr na grade</translation>
    </message>
    <message>
        <source>Change the drawing like this; Undo brings it back</source>
        <translation>Muda o desenho assim; Desfazer o traz de volta</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>Volta ao desenho</translation>
    </message>
    <message>
        <source>add</source>
        <translation>acrescentar</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>tirar</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>{words} ({reason})</source>
        <comment>perhaps a 5 (drawn very small)</comment>
        <translation>{words} ({reason})</translation>
    </message>
    <message>
        <source>{likelihood} likely</source>
        <translation>{likelihood} provável</translation>
    </message>
    <message>
        <source>hardly like a digit: {a_digit}, or {another}?</source>
        <translation>mal parece um dígito: {a_digit} ou {another}?</translation>
    </message>
    <message>
        <source>does not look like a digit</source>
        <translation>não parece um dígito</translation>
    </message>
    <message>
        <source>perhaps {a_digit}, or {another}</source>
        <translation>talvez {a_digit} ou {another}</translation>
    </message>
    <message>
        <source>perhaps {a_digit}</source>
        <translation>talvez {a_digit}</translation>
    </message>
    <message>
        <source>between {some} and {last}</source>
        <translation>entre {some} e {last}</translation>
    </message>
    <message>
        <source>hardly any ink</source>
        <translation>quase sem tinta</translation>
    </message>
    <message>
        <source>drawn very small</source>
        <translation>desenhado muito pequeno</translation>
    </message>
    <message>
        <source>more ink than paper</source>
        <translation>mais tinta que papel</translation>
    </message>
    <message>
        <source>cut off at the edge</source>
        <translation>cortado na borda</translation>
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
        <translation>A rede da oficina responde agora.</translation>
    </message>
    <message>
        <source>Taught: {hand}</source>
        <translation>Ensinada: {hand}</translation>
    </message>
    <message>
        <source>The network in {name} answers.</source>
        <translation>A rede em {name} responde.</translation>
    </message>
</context>
<context>
    <name>WorkshopWindow</name>
    <message>
        <source>Starting. You can press Train already.</source>
        <translation>Iniciando. Você já pode pressionar Treinar.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lições</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Map of Drawings</source>
        <translation>Mapa dos desenhos</translation>
    </message>
    <message>
        <source>How Good Is It?</source>
        <translation>Quão boa ela é?</translation>
    </message>
</context>
<context>
    <name>WriteTen</name>
    <message>
        <source>Digits written</source>
        <translation>Dígitos escritos</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Próximo</translation>
    </message>
    <message>
        <source>Keep this drawing, and go on (Return)</source>
        <translation>Guarda este desenho e continua (Enter)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Undo the last stroke, or take back the drawing before (Ctrl+Z)</source>
        <translation>Desfaz o último traço, ou retoma o desenho anterior (Ctrl+Z)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>Clear the sheet (Delete)</source>
        <translation>Limpa a folha (Delete)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>P&amp;arar</translation>
    </message>
    <message>
        <source>What was written so far is kept (Escape)</source>
        <translation>O que foi escrito até agora fica guardado (Esc)</translation>
    </message>
    <message>
        <source>Write {a_digit}</source>
        <translation>Escreva {a_digit}</translation>
    </message>
    <message>
        <source>({turn} of {times})</source>
        <translation>({turn} de {times})</translation>
    </message>
</context>
</TS>
