/** Given names with the short names that stand for them, folded; a line holds one name in its spellings, "|", its short names. */
export const SHORT_NAMES = `
abdulrahman abdelrahman|abdou dahman abdul
abigail|abby abbie gail
abraham avraham ibrahim ibrahima|abe avi ibra ibou brahim
adalbert|bert
adelaide adelheid|heidi addie
aaron|ron ari
agnes|aggie nessa
alan allan allen|al
albert alberto|al bert bertie beto tito
aleksandr aleksander alexander alexandr alexandre alejandro oleksandr alessandro alexandru aliaksandr|alex alec alek sasha sacha sascha sanya shura sandy sandro sander alejo ale xander lex olek
aleksandra alexandra alejandra oleksandra alessandra|alex sasha sandra sandy shura ale lexi olya
alexei alexey aleksei aleksey alexej oleksiy|alyosha aliosha lyosha lesha alex
alfonso alfonse|poncho fonso
alfred alfredo|al alf alfie fred fredo
alice alicia|ali lici
alison allison|ali
amanda|mandy
amelia amelie|amy mia millie
anastasia anastasiya|nastya stacy tasia ana stasya
andrew andre andrei andrey andreas andres andriy andrzej|andy drew andi andryusha jedrzej
angela angelica|angie gela
anna ann anne ana hannah hanna|annie anya nan nancy anita nannie anechka asya niura hanka annika
anthony antony anton antonio antonin antoine|tony toni toño toni tonio tonek antek tonho toninho
antonina antonia|tonya toni nina tosia
archibald|archie
arkady arkadiy|arkasha
arthur artur arturo|art artie turo
augustus augustine agustin augustin|gus tin august
barbara|barb babs basia bobbie varya
bartholomew bartolomeu bartlomiej|bart bartek
beatrice beatriz beatrix|bea trixie bibi
benedict benedikt benedetto|ben benny beno
benjamin binyamin|ben benny benji benja
bernard bernhard bernardo|bernie berni
bohdan bogdan|bodya
boris|borya
bridget brigitte brigida|biddy gitte gitta
caroline carolina karolina karoline|carol carrie caro lina karo
catherine katherine katarina katarzyna ekaterina yekaterina katharina kateryna catalina caterina catarina kathryn|cathy kate katie kathy kat katya katia kasia kitty cata kati trina katyusha katja
cecilia cecile|ceci celia cissy
charles carlos karl carl carlo|charlie charley chuck chaz carlitos litos kalle carlitos
charlotte|lottie lotte charlie
christian cristian kristian|chris cris kris
christina cristina kristina christine kristine|chris tina chrissy cris kris kristi christie
christopher cristobal kristoffer christophe christoph krzysztof|chris kit topher cristo krzysiek stoffel
clara|clarita
consuelo|chelo
concepcion|concha conchita
cornelius cornelis|neil kees cor corne
cynthia|cindy
daniel daniela daniele|dan danny dani danilo danya danek
david davide|dave davey davie dudu dawid
deborah debora|deb debbie
dennis denis|denny den
desiderio desire|desi
dmitri dmitry dmitriy dmytro dmitrii dimitri dimitrios|dima mitya dimitri dimitris mitro mimis
dolores|lola loli
dominic dominik dominique domenico domingo|dom nick mimmo mingo dodo
donald|don donnie donny
dorothy dorothea dorotea|dot dottie dolly dora dorrie thea
douglas|doug
eduardo edward edouard eduard edvard|ed eddie eddy ned ted teddy edu lalo edo edik edi duda
edwin edmund edmond edgar|ed eddie ned
eleanor elinor eleonora leonora|ellie nell nora nellie lena leo
elena helena helen yelena olena ilona helene|lena ellie nell alena lenka lenochka leni elenita
elizabeth elisabeth elisabet elizaveta yelizaveta isabel elzbieta|beth betty liz lizzie eliza elsie bess betsy lisa lisbeth liza libby elise elsa ela buffy
emanuel emmanuel manuel|manny manu manolo emma manolito
emil emilio emile|milo mil
emily emilia emilie|em emmy millie mila
enrique henrique|quique kike rique
ernest ernesto ernst|ernie erni neto
esther ester|essie hettie
ethel|eth
eugene eugenio yevgeny evgeny evgeni yevgeni yevhen eugenia evgenia|gene zhenya jenya geno ghenea
evelyn|evie eve
fatima fatma fatimah fatoumata|fati fatou fatoum fatimetou
fedor fyodor|fedya
felipe philip philippe filip filippo phillip|phil pip felo pippo pepo flip
fernando ferdinand fernand hernando|fer nando ferdi ferdy nano
florence florencia|flo flor florrie
frances francesca francisca francoise franciszka|fran frankie fanny paca pancha paqui francie chica
francis francisco francesco francois franz frantisek franciszek frank ferenc|frank frankie fran paco pancho cisco kiko paquito curro franek feri chico ciccio fransua franta franc
frederick frederic friedrich fredrik frederik federico fryderyk fridrich|fred freddie freddy fritz fede rick fredi rico
gabriel gabriela gabriele gabriella|gabe gabi gaby gabo biel gabo
galina halyna|galya
gennady gennadiy|gena
geoffrey jeffrey godfrey|geoff jeff
george georg jorge georges georgi georgios jiri gyorgy georgy giorgos heorhiy jerzy giorgio|georgie gosha jorgito coque jurek zhora yura geo jirka gyuri yorgos
gerald gerard gerardo gerhard|gerry jerry gerd lalo gera
gertrude|gertie trudy trude
giovanni|gianni nino vanni gio
giuseppe|beppe peppe peppino pino
giuseppina|pina
grace graciela|gracie chela
gregory grigory grigoriy gregorio gregor hryhoriy grzegorz|greg grisha goyo gregg grzesiek hrysha
gustavo gustav gustave|gus tavo gusti
guadalupe|lupe lupita
guillermo guilherme guillem|memo guille gui guigui memo
hamid abdulhamid abdelhamid|hamido
harold harald|hal harry
harriet henrietta|hattie harry hetty etta
heinrich hendrik henrik|heinz heiner henk rik harri hein
henry henri|harry hank hal
herbert heribert|herb bert herbie
hubert huberto|bert hubie
hugh hugo|hughie
humphrey|humph
ignacio ignatius ignacy|nacho iggy ignaz nacio
igor ihor|gosha garik
ilya ilia illya elijah elias|ilyusha eli
ioannis yannis|giannis yanni
irene irina iryna|ira rena irka irinka
isaac isaak itzhak yitzhak|ike zac itzik
isabel isabella isabelle izabela|isa bella belle chabela izzy iza
isidore isidoro|izzy isi
ivan|vanya vania ivo ivanko
jack|jackie jackson
jacob jakob yakov jakub yaakov|jake jack kuba yasha jaap koby cobus kobi
jacqueline|jackie
james|jim jimmy jamie jem
jane jana|janie jenny janey
janet jeanette|jan jenny nettie
javier xavier|javi xavi javito
jean|jeannot
jennifer|jen jenny jenna
jeremiah jeremy|jerry jem
jessica|jess jessie
jesus|chucho chuy suso
joan joanna johanna joana|jo hanna asia joanie hanne
joachim joaquin joaquim yoaquim|achim jochen quino quim kim chimo joaco
johannes johann|hans hannes jan johan jo jannie
john jon jan juan jean giovanni|johnny jack jackie jock johnnie juanito juancho janek yannick juanjo
jonathan yonatan|jon jonny nathan johnny yoni
jose josep|pepe pepito chepe zé ze joselito pepin cheo zeca
josefina josephine jozefa|pepa fina josie josette jo chepa
joseph josef jozef yosef yusuf iosif youssef yousef|joe joey jo sepp yossi jupp beppo pepik jozek joska osya yusef
joshua yehoshua|josh shuki
juan|juancho juanito
judith yehudit|judy judi jutka
julia yulia yuliya julie|jule julie yulya jules julita
julian julio julius giuliano yuliy|jules juli julito
katherine|kit kay
kenneth|ken kenny
konstantin constantine konstantinos constantin|kostya kostas kosta costas dinos gus costi
kristina|krysia
lawrence laurence lorenzo laurent lars lavrentiy|larry laurie lenzo renzo lori lencho
leonard leonardo leonid leonhard|leo len lenny lyonya leni nardo lenya
leopold leopoldo|leo poldi polo
leticia|lety
lewis louis luis ludwig luigi lluis lajos ludovic|lou louie lucho luisito gigi lutz lewie lalo wiggerl
lillian liliana|lily lil lili
louise luisa luise|lou lulu isa
lucas lukas luke lukasz luca|luc luki
lucy lucia lucie luzia|lu lulu luce
ludmila lyudmila|lyuda mila lyusya
luis|lucho
magdalena madeleine magdalene|magda lena maddie leni malena lenka
malgorzata|gosia malgosia
marcus marc mark marco marcos marek markus|marky marko
margaret margarita marguerite margarete margherita margareta|maggie meg peggy marge margie greta rita margot daisy gretel margo peg mags marga gretchen grete
maria mary marie mariya mariam maryam miriam marija maryna|molly polly mimi masha mia manya mitzi maruja mari mae mamie marusya mariechen maja marysia musya minnie marica
marijose|majo
mariano|nano
martha marta|mattie patty martita
martin martino marten|marty tino
matilda mathilde|tilly mattie tilda
matthew mateo matthias matthieu mathieu matteo mateusz matvey matias|matt matty mat teo mats matze
maurice mauricio moritz|mo mauro momo
maxim maksim maxime maximilian maximiliano maximilien maksym|max maxi maks
melissa|mel missy lissa
mercedes|merche mercy meche
michael mikhail miguel mikael michel mykhailo michal michele mihail mihai mikhael|mike mick mickey micky misha mischa mishka mitch michi micha miki michalek mykhas mihal
mildred|millie
mohamed mohammed muhammad mohammad muhammed mohamad mehmet mamadou mouhamadou|mo mohd md moh hamada moha memo muhamed mamad momo
mustafa moustafa moustapha mustapha|musti sasa tapha
nadezhda nadiya|nadya nadia
natalia natalya nataliya natalie nathalie|nat natasha nata tasha natalka talia
nathan nathaniel natan|nate nat
nicholas nicolas nikolai nikolay nicola nikolaos nikola mykola mikolaj niklas klaus|nick nicky nico niko kolya claus nikos klaas nikita miki mikey
nicole|nicky nikki
norbert|bert
oleg oleh|olezhka
olga olha|olya olia
oliver olivier|ollie olli
oscar oskar|ozzie
otto|ottfried
patricia|pat patty tricia trish patsy pati paty trixie
patrick patricio padraig|pat paddy patsy pato rick
paul pablo pavel paolo paulo pavlo pawel|pauly pasha pablito pavlik paulie
paula paulina pauline|polly lina pola
pedro peter pierre pyotr petr piotr petro pietro petros petar|pete perico pedrito petya petja pierrot petie pit piero petrus petko petia pekka
pilar|pili piluca
prudence|prue
rachel raquel rahel|rae ray shelly rach quela
rafael raphael raffaele|rafa rafi rafe rafi raffi
ramon raimundo raymond raimund|ray moncho mundo monchi
rebecca rebeca rivka|becky becca beca
reginald reinaldo reynaldo reinhold|reg reggie rey naldo
ricardo richard riccardo ryszard|rick rich dick richie rico ricky cardo rysiek richi ritchie
robert roberto rupert|bob bobby rob robbie bert robby beto robi tito robin
roderick rodrigo|rod roddy rigo rory
rodolfo rudolf rudolph rodolphe|rudi rudy rolf fito rolo
roger ruediger rogelio rutger|rog hodge dodge
roland rolando orlando|rollo rolle lando
roman|roma romek
ronald reynold|ron ronnie ronny
rosa rose rosalia rosario rosemary rosemarie|rosie rosita charo chayo rosi romy
salvador salvatore|chava salva toto turi sal tore
samuel samuil shmuel|sam sammy shmulik samo samu
samantha|sam sammy
sandra|sandy
santiago|santi chago yago tiago
sarah sara|sally sadie sari
sebastian sebastien sebastiano bastien|seb bastian sebas basti bastiaan wastl
serge sergei sergey sergio serhiy siarhei|seryozha serezha checo sergi
sigmund zygmunt siegmund siegfried|siggi sig ziggy
simon simeon semyon semen shimon szymon|si sima sim syoma senya
sofia sophia sophie sofya zofia sofie|sonia sonya sofi fifi zosia sonja
soledad|sole chole
stanislav stanislaw stanislaus estanislao|stas stan stach staszek
stefania stephanie estefania stefanie|steph stef steffi fani fanny
stephen steven stefan stefano esteban etienne stepan stephane steffen|steve stevie steph stepa stef stefan steffen styopa tebo pista
susan susana susanna suzanne zuzana|sue suzy susie susi sanna susi zuza
svetlana svitlana|sveta lana
sylvester silvester silvestre|sly vester
tamara|toma tami
tatiana tatyana tetyana|tanya tania tata
teresa theresa therese tereza|terry tere tess tessa resi teri tracy teresita terka
theodore theodor teodor fyodor teodoro theodoros|ted teddy theo teo teddie doro
thomas tomas tommaso tomasz toma|tom tommy tomek masi tomi thom
timothy timofey timotheus timoteo|tim timmy tima timo
tobias|toby tobi
ulrich ulrik|uli ulli utz
ursula|uschi ulla ursel ushi urs
vadim vadym|vadik
valentin valentina valentyna|val valya tina vale
valery valeriy valeria valeriya|lera valera val
vasily vasiliy vasyl vassily basil vasile|vasya vasyok vasilek
veronica veronika veronique|vera roni nika vero ronnie
victor viktor wiktor vittorio|vic vitya vico vikki
victoria viktoria viktoriya vittoria|vicky vicki vika tori viki vita
vincent vicente vincenzo vinzenz|vince vinnie chente enzo vin cenzo
virginia|ginny ginger
vladimir volodymyr wladimir uladzimir vladimiro|vova volodya vlad vladi volodia
vladislav vladyslav wladyslaw|vlad slava vladik wladek
vyacheslav viacheslav wenceslaus vaclav|slava vasek venca
walter gualterio|walt wally wat walt
wilhelm willem|willi will wim helmut willy
william willem liam guillaume|bill billy will willie wills liam
winifred|winnie freda
wolfgang|wolf wolfi
yaroslav jaroslav jaroslaw|slava yarik jarda jarek
yuri yury yuriy iurii juri|yura yuri jura yurko
yusuf youssef yousef|yusi sufi
zachary zachariah zacharias|zach zack zak
zinaida|zina
`;
