	.file	"sample.c"
	.text
#APP
	.pushsection .note.sample, "a", @progbits
	.string "top level"
.popsection
#NO_APP
	.p2align 4
	.type	fresh, @function
fresh:
.LFB0:
	.cfi_startproc
	movl	times.0(%rip), %eax
	addl	added(%rip), %edi
	movl	%edi, added(%rip)
	addl	$1, %eax
	movl	%eax, times.0(%rip)
	addl	%edi, %eax
	ret
	.cfi_endproc
.LFE0:
	.size	fresh, .-fresh
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"field"
	.text
	.p2align 4
	.type	by_field.constprop.0, @function
by_field.constprop.0:
.LFB22:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	xorl	%eax, %eax
	movq	%rdi, %rbx
	leaq	.LC0(%rip), %rdi
	call	say@PLT
	movl	(%rbx), %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	leal	(%rax,%rax,4), %eax
	ret
	.cfi_endproc
.LFE22:
	.size	by_field.constprop.0, .-by_field.constprop.0
	.section	.rodata.str1.1
.LC1:
	.string	"constant"
	.text
	.p2align 4
	.type	by_constant.constprop.0, @function
by_constant.constprop.0:
.LFB21:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edi, %esi
	movl	%edi, %ebx
	movl	$2, %edx
	leaq	.LC1(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	leal	3(%rbx), %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE21:
	.size	by_constant.constprop.0, .-by_constant.constprop.0
	.section	.rodata.str1.1
.LC2:
	.string	"none"
.LC3:
	.string	"one item"
.LC4:
	.string	"a pair"
.LC5:
	.string	"three"
.LC6:
	.string	"four"
.LC7:
	.string	"5"
.LC8:
	.string	"six"
	.section	.text.unlikely,"ax",@progbits
.LCOLDB9:
	.text
.LHOTB9:
	.p2align 4
	.globl	classify
	.type	classify, @function
classify:
.LFB1:
	.cfi_startproc
	endbr64
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	cmpl	$6, %edi
	ja	.L17
	leaq	.L10(%rip), %rdx
	movl	%edi, %edi
	movslq	(%rdx,%rdi,4), %rax
	addq	%rdx, %rax
	notrack jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.L10:
	.long	.L16-.L10
	.long	.L15-.L10
	.long	.L14-.L10
	.long	.L13-.L10
	.long	.L12-.L10
	.long	.L11-.L10
	.long	.L9-.L10
	.text
	.p2align 4,,10
	.p2align 3
.L11:
	leaq	.LC7(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	movl	$17, %eax
.L7:
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L9:
	.cfi_restore_state
	leaq	.LC8(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	movl	$6, %edi
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	jmp	fresh
	.p2align 4,,10
	.p2align 3
.L16:
	.cfi_restore_state
	leaq	.LC2(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	movl	$3, %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L15:
	.cfi_restore_state
	leaq	.LC3(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	xorl	%eax, %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L14:
	.cfi_restore_state
	leaq	.LC4(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	movl	$2, %edi
	call	work@PLT
	movl	$5, %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L13:
	.cfi_restore_state
	leaq	.LC5(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	movl	seen(%rip), %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L12:
	.cfi_restore_state
	leaq	.LC6(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	movl	$4, %edi
	call	work@PLT
	movl	common(%rip), %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.type	classify.cold, @function
classify.cold:
.LFSB1:
.L17:
	.cfi_def_cfa_offset 16
	orl	$-1, %eax
	jmp	.L7
	.cfi_endproc
.LFE1:
	.text
	.size	classify, .-classify
	.section	.text.unlikely
	.size	classify.cold, .-classify.cold
.LCOLDE9:
	.text
.LHOTE9:
	.globl	renamed
	.set	renamed,classify
	.p2align 4
	.globl	first
	.type	first, @function
first:
.LFB2:
	.cfi_startproc
	endbr64
	leal	(%rdi,%rdi,2), %eax
	addl	count.1(%rip), %eax
	movl	%eax, count.1(%rip)
	ret
	.cfi_endproc
.LFE2:
	.size	first, .-first
	.p2align 4
	.globl	second
	.type	second, @function
second:
.LFB3:
	.cfi_startproc
	endbr64
	movl	count.2(%rip), %eax
	xorl	%edi, %eax
	movl	%eax, count.2(%rip)
	ret
	.cfi_endproc
.LFE3:
	.size	second, .-second
	.p2align 4
	.globl	scale
	.type	scale, @function
scale:
.LFB4:
	.cfi_startproc
	endbr64
	mulss	.LC12(%rip), %xmm1
	movapd	%xmm0, %xmm2
	andpd	.LC10(%rip), %xmm0
	mulsd	.LC11(%rip), %xmm0
	mulsd	.LC13(%rip), %xmm2
	cvtss2sd	%xmm1, %xmm1
	addsd	%xmm1, %xmm0
	addsd	%xmm2, %xmm0
	ret
	.cfi_endproc
.LFE4:
	.size	scale, .-scale
	.p2align 4
	.globl	widen
	.type	widen, @function
widen:
.LFB5:
	.cfi_startproc
	endbr64
	vmovaps	.LC14(%rip), %ymm0
	vaddps	(%rdi), %ymm0, %ymm0
	vmovaps	%ymm0, (%rdi)
	vzeroupper
	ret
	.cfi_endproc
.LFE5:
	.size	widen, .-widen
	.section	.rodata.str1.1
.LC15:
	.string	"below zero: %d"
	.text
	.p2align 4
	.globl	check
	.type	check, @function
check:
.LFB6:
	.cfi_startproc
	endbr64
	testl	%esi, %esi
	js	.L29
	movl	%esi, %eax
	sarl	%eax
	ret
	.p2align 4,,10
	.p2align 3
.L29:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	xorl	%eax, %eax
	movq	%rdi, %rbp
	leaq	.LC15(%rip), %rdi
	call	say@PLT
	movq	%rbp, %rdi
	call	broken@PLT
	.cfi_endproc
.LFE6:
	.size	check, .-check
	.p2align 4
	.globl	callers
	.type	callers, @function
callers:
.LFB10:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rdi, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	subq	$8, %rsp
	.cfi_def_cfa_offset 32
	movl	(%rdi), %edi
	call	by_constant.constprop.0
	movq	%rbp, %rdi
	movl	%eax, %ebx
	call	by_field.constprop.0
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	addl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE10:
	.size	callers, .-callers
	.section	.rodata.str1.1
.LC16:
	.string	"part %d"
	.text
	.p2align 4
	.globl	more_callers
	.type	more_callers, @function
more_callers:
.LFB11:
	.cfi_startproc
	endbr64
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	movq	%rdi, %rbp
	movl	%esi, %edi
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	movl	%esi, %ebx
	call	by_constant.constprop.0
	movq	%rbp, %rdi
	movl	%eax, %r12d
	call	by_field.constprop.0
	addl	%eax, %r12d
	testl	%ebx, %ebx
	jle	.L32
	movl	%ebx, %edi
	addl	%ebx, %r12d
	call	work@PLT
	movl	%ebx, %esi
	leaq	.LC16(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	leal	4(%rbx), %edi
	call	work@PLT
	leal	2(%rbx), %esi
	leaq	.LC16(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	leal	3(%rbx), %edi
	call	work@PLT
.L32:
	movl	%r12d, %eax
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE11:
	.size	more_callers, .-more_callers
	.p2align 4
	.globl	last_caller
	.type	last_caller, @function
last_caller:
.LFB12:
	.cfi_startproc
	endbr64
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	leal	0(,%rdi,8), %r12d
	subl	%edi, %r12d
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	movl	%edi, %ebx
	testl	%r12d, %r12d
	jle	.L38
	movl	%r12d, %edi
	call	work@PLT
	movl	%r12d, %esi
	leaq	.LC16(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	leal	4(%r12), %edi
	call	work@PLT
	leaq	.LC16(%rip), %rdi
	leal	2(%r12), %esi
	xorl	%eax, %eax
	call	say@PLT
	leal	3(%r12), %edi
	call	work@PLT
.L36:
	leal	1(%rbx), %ebp
	testl	%ebp, %ebp
	jle	.L35
	movl	%ebp, %edi
	addl	%ebp, %r12d
	call	work@PLT
	movl	%ebp, %esi
	leaq	.LC16(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	leal	5(%rbx), %edi
	call	work@PLT
	leal	3(%rbx), %esi
	leaq	.LC16(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	leal	4(%rbx), %edi
	call	work@PLT
.L35:
	movl	%r12d, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L38:
	.cfi_restore_state
	xorl	%r12d, %r12d
	jmp	.L36
	.cfi_endproc
.LFE12:
	.size	last_caller, .-last_caller
	.p2align 4
	.globl	deeper
	.type	deeper, @function
deeper:
.LFB13:
	.cfi_startproc
	endbr64
	movl	%fs:depth@tpoff, %eax
	addl	$2, %fs:calls@tpoff
	addl	%edi, %eax
	movl	%eax, %fs:depth@tpoff
	ret
	.cfi_endproc
.LFE13:
	.size	deeper, .-deeper
	.p2align 4
	.globl	name_of
	.type	name_of, @function
name_of:
.LFB14:
	.cfi_startproc
	endbr64
	cmpl	$2, %edi
	jg	.L42
	movslq	%edi, %rdi
	leaq	own.3(%rip), %rax
	movq	(%rax,%rdi,8), %rax
	ret
	.p2align 4,,10
	.p2align 3
.L42:
	cmpl	$5, %edi
	jg	.L44
	subl	$3, %edi
	leaq	names(%rip), %rax
	movslq	%edi, %rdi
	movq	(%rax,%rdi,8), %rax
	ret
	.p2align 4,,10
	.p2align 3
.L44:
	andl	$1, %edi
	leaq	items(%rip), %rax
	salq	$4, %rdi
	movq	8(%rax,%rdi), %rax
	ret
	.cfi_endproc
.LFE14:
	.size	name_of, .-name_of
	.p2align 4
	.globl	guarded
	.type	guarded, @function
guarded:
.LFB15:
	.cfi_startproc
	endbr64
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edi, %ebx
	movl	%ebx, %esi
	andl	$63, %ebx
	subq	$80, %rsp
	.cfi_def_cfa_offset 96
	movq	%fs:40, %rax
	movq	%rax, 72(%rsp)
	xorl	%eax, %eax
	movq	%rsp, %rdi
	call	fill@PLT
	movsbl	(%rsp,%rbx), %eax
	addl	$1, %eax
	movq	72(%rsp), %rdx
	subq	%fs:40, %rdx
	jne	.L48
	addq	$80, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
.L48:
	.cfi_restore_state
	call	__stack_chk_fail@PLT
	.cfi_endproc
.LFE15:
	.size	guarded, .-guarded
	.p2align 4
	.globl	run
	.type	run, @function
run:
.LFB16:
	.cfi_startproc
	endbr64
	movzbl	(%rdi), %edx
	leaq	table.4(%rip), %rcx
	movl	%esi, %eax
	addq	$2, %rdi
	movq	(%rcx,%rdx,8), %rdx
	jmp	*%rdx
	.p2align 4,,10
	.p2align 3
.L55:
	endbr64
	ret
	.p2align 4,,10
	.p2align 3
.L54:
	endbr64
	movzbl	-1(%rdi), %edx
	subl	$1, %eax
	addq	$1, %rdi
	movq	(%rcx,%rdx,8), %rdx
	jmp	*%rdx
	.p2align 4,,10
	.p2align 3
.L52:
	endbr64
	movzbl	-1(%rdi), %edx
	addl	%eax, %eax
	addq	$1, %rdi
	movq	(%rcx,%rdx,8), %rdx
	jmp	*%rdx
	.p2align 4,,10
	.p2align 3
.L51:
	endbr64
	movzbl	-1(%rdi), %edx
	addl	$1, %eax
	addq	$1, %rdi
	movq	(%rcx,%rdx,8), %rdx
	jmp	*%rdx
	.cfi_endproc
.LFE16:
	.size	run, .-run
	.p2align 4
	.globl	assembly
	.type	assembly, @function
assembly:
.LFB17:
	.cfi_startproc
	endbr64
	movl	%edi, %eax
#APP
# 197 "sample.c" 1
	testl %eax, %eax; jz .Lzero592
1:	addl $2, %eax; jc 1b
.Lzero592:
# 0 "" 2
#NO_APP
	ret
	.cfi_endproc
.LFE17:
	.size	assembly, .-assembly
	.p2align 4
	.globl	hidden
	.hidden	hidden
	.type	hidden, @function
hidden:
.LFB18:
	.cfi_startproc
	endbr64
	movl	seen(%rip), %eax
	addl	%edi, %eax
	ret
	.cfi_endproc
.LFE18:
	.size	hidden, .-hidden
	.p2align 4
	.weak	weak
	.type	weak, @function
weak:
.LFB19:
	.cfi_startproc
	endbr64
	addl	seen(%rip), %edi
	leal	8(%rdi), %eax
	ret
	.cfi_endproc
.LFE19:
	.size	weak, .-weak
	.section	.data.rel.ro.local,"aw"
	.align 32
	.type	table.4, @object
	.size	table.4, 32
table.4:
	.quad	.L51
	.quad	.L52
	.quad	.L55
	.quad	.L54
	.section	.rodata.str1.1
.LC17:
	.string	"x"
.LC18:
	.string	"why"
.LC19:
	.string	"z"
	.section	.data.rel.ro.local
	.align 16
	.type	own.3, @object
	.size	own.3, 24
own.3:
	.quad	.LC17
	.quad	.LC18
	.quad	.LC19
	.local	count.2
	.comm	count.2,4,4
	.local	count.1
	.comm	count.1,4,4
	.local	times.0
	.comm	times.0,4,4
	.local	added
	.comm	added,4,4
	.section	.tdata,"awT",@progbits
	.align 4
	.type	calls, @object
	.size	calls, 4
calls:
	.long	1
	.globl	depth
	.section	.tbss,"awT",@nobits
	.align 4
	.type	depth, @object
	.size	depth, 4
depth:
	.zero	4
	.section	.rodata.str1.1
.LC20:
	.string	"a"
.LC21:
	.string	"b"
	.section	.data.rel.ro.local
	.align 32
	.type	items, @object
	.size	items, 32
items:
	.long	1
	.zero	4
	.quad	.LC20
	.long	2
	.zero	4
	.quad	.LC21
	.section	.rodata.str1.1
.LC22:
	.string	"zero"
.LC23:
	.string	"one"
.LC24:
	.string	"two"
	.section	.data.rel.ro.local
	.align 16
	.type	names, @object
	.size	names, 24
names:
	.quad	.LC22
	.quad	.LC23
	.quad	.LC24
	.globl	common
	.bss
	.align 4
	.type	common, @object
	.size	common, 4
common:
	.zero	4
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC10:
	.long	-1
	.long	2147483647
	.long	0
	.long	0
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC11:
	.long	0
	.long	1074003968
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.LC12:
	.long	1061158912
	.section	.rodata.cst8
	.align 8
.LC13:
	.long	0
	.long	1073217536
	.section	.rodata.cst32,"aM",@progbits,32
	.align 32
.LC14:
	.long	1065353216
	.long	1073741824
	.long	1077936128
	.long	1082130432
	.long	1084227584
	.long	1086324736
	.long	1091567616
	.long	1090519040
	.ident	"GCC: (Debian 10.2.1-6) 10.2.1 20210110"
	.section	.note.GNU-stack,"",@progbits
	.section	.note.gnu.property,"a"
	.align 8
	.long	 1f - 0f
	.long	 4f - 1f
	.long	 5
0:
	.string	 "GNU"
1:
	.align 8
	.long	 0xc0000002
	.long	 3f - 2f
2:
	.long	 0x3
3:
	.align 8
4:
