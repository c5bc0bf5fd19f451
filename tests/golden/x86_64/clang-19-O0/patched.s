	.text
	.section	.note.gnu.property,"a",@note
	.p2align	3, 0x0
	.long	4
	.long	16
	.long	5
	.asciz	"GNU"
	.long	3221225474
	.long	4
	.long	3
	.p2align	3, 0x0
	.text
	.file	"sample.c"
                                        # Start of file scope inline assembly
	.section	.note.sample,"a",@progbits
	.ascii	"top level"
	.byte	0
	.text


                                        # End of file scope inline assembly
	.globl	classify                        # -- Begin function classify
	.p2align	4, 0x90
	.type	classify,@function
classify:                               # @classify
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$16, %rsp
	movl	%edi, -8(%rbp)
	movl	-8(%rbp), %eax
                                        # kill: def $rax killed $eax
	movq	%rax, -16(%rbp)                 # 8-byte Spill
	subq	$6, %rax
	ja	.LBB0_8
# %bb.10:
	movq	-16(%rbp), %rax                 # 8-byte Reload
	leaq	.LJTI0_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	notrack		jmpq	*%rax
.LBB0_1:
	leaq	.L.str(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movl	level(%rip), %eax
	movl	%eax, -4(%rbp)
	jmp	.LBB0_9
.LBB0_2:
	leaq	.L.str.1(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movl	zeroes+4(%rip), %eax
	movl	%eax, -4(%rbp)
	jmp	.LBB0_9
.LBB0_3:
	leaq	.L.str.2(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movl	$2, %edi
	callq	work@PLT
	movl	$5, -4(%rbp)
	jmp	.LBB0_9
.LBB0_4:
	leaq	.L.str.3(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movq	seen@GOTPCREL(%rip), %rax
	movl	(%rax), %eax
	movl	%eax, -4(%rbp)
	jmp	.LBB0_9
.LBB0_5:
	leaq	.L.str.4(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movl	$4, %edi
	callq	work@PLT
	movq	common@GOTPCREL(%rip), %rax
	movl	(%rax), %eax
	movl	%eax, -4(%rbp)
	jmp	.LBB0_9
.LBB0_6:
	leaq	.L.str.5(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movl	$17, -4(%rbp)
	jmp	.LBB0_9
.LBB0_7:
	leaq	.L.str.6(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movl	-8(%rbp), %edi
	callq	fresh
	movl	%eax, -4(%rbp)
	jmp	.LBB0_9
.LBB0_8:
	movl	$-1, -4(%rbp)
.LBB0_9:
	movl	-4(%rbp), %eax
	addq	$16, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end0:
	.size	classify, .Lfunc_end0-classify
	.cfi_endproc
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI0_0:
	.long	.LBB0_1-.LJTI0_0
	.long	.LBB0_2-.LJTI0_0
	.long	.LBB0_3-.LJTI0_0
	.long	.LBB0_4-.LJTI0_0
	.long	.LBB0_5-.LJTI0_0
	.long	.LBB0_6-.LJTI0_0
	.long	.LBB0_7-.LJTI0_0
                                        # -- End function
	.text
	.p2align	4, 0x90                         # -- Begin function fresh
	.type	fresh,@function
fresh:                                  # @fresh
	.cfi_startproc
# %bb.0:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
	addl	added(%rip), %eax
	movl	%eax, added(%rip)
	movl	fresh.times(%rip), %eax
	addl	$1, %eax
	movl	%eax, fresh.times(%rip)
	addl	added(%rip), %eax
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end1:
	.size	fresh, .Lfunc_end1-fresh
	.cfi_endproc
                                        # -- End function
	.globl	first                           # -- Begin function first
	.p2align	4, 0x90
	.type	first,@function
first:                                  # @first
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movl	%edi, -4(%rbp)
	imull	$3, -4(%rbp), %eax
	addl	first.count(%rip), %eax
	movl	%eax, first.count(%rip)
	movl	first.count(%rip), %eax
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end2:
	.size	first, .Lfunc_end2-first
	.cfi_endproc
                                        # -- End function
	.globl	second                          # -- Begin function second
	.p2align	4, 0x90
	.type	second,@function
second:                                 # @second
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
	xorl	second.count(%rip), %eax
	movl	%eax, second.count(%rip)
	movl	second.count(%rip), %eax
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end3:
	.size	second, .Lfunc_end3-second
	.cfi_endproc
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function scale
.LCPI4_0:
	.quad	0x3ff8000000000000              # double 1.5
.LCPI4_1:
	.quad	0x4004000000000000              # double 2.5
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI4_2:
	.long	0x3f400000                      # float 0.75
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI4_3:
	.quad	0x7fffffffffffffff              # double NaN
	.quad	0x7fffffffffffffff              # double NaN
	.text
	.globl	scale
	.p2align	4, 0x90
	.type	scale,@function
scale:                                  # @scale
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movsd	%xmm0, -8(%rbp)
	movss	%xmm1, -12(%rbp)
	movsd	-8(%rbp), %xmm1                 # xmm1 = mem[0],zero
	movaps	.LCPI4_3(%rip), %xmm0           # xmm0 = [NaN,NaN]
	pand	%xmm0, %xmm1
	movss	.LCPI4_2(%rip), %xmm0           # xmm0 = [7.5E-1,0.0E+0,0.0E+0,0.0E+0]
	mulss	-12(%rbp), %xmm0
	cvtss2sd	%xmm0, %xmm0
	movsd	.LCPI4_1(%rip), %xmm2           # xmm2 = [2.5E+0,0.0E+0]
	mulsd	%xmm2, %xmm1
	addsd	%xmm0, %xmm1
	movsd	-8(%rbp), %xmm0                 # xmm0 = mem[0],zero
	movq	%xmm0, %rax
	movabsq	$-9223372036854775808, %rcx     # imm = 0x8000000000000000
	xorq	%rcx, %rax
	movq	%rax, %xmm0
	movq	%xmm0, %rax
	movabsq	$-9223372036854775808, %rcx     # imm = 0x8000000000000000
	xorq	%rcx, %rax
	movq	%rax, %xmm0
	movsd	.LCPI4_0(%rip), %xmm2           # xmm2 = [1.5E+0,0.0E+0]
	mulsd	%xmm2, %xmm0
	addsd	%xmm1, %xmm0
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end4:
	.size	scale, .Lfunc_end4-scale
	.cfi_endproc
                                        # -- End function
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0                          # -- Begin function widen
.LCPI5_0:
	.long	0x3f800000                      # float 1
	.long	0x40000000                      # float 2
	.long	0x40400000                      # float 3
	.long	0x40800000                      # float 4
	.long	0x40a00000                      # float 5
	.long	0x40c00000                      # float 6
	.long	0x41100000                      # float 9
	.long	0x41000000                      # float 8
	.text
	.globl	widen
	.p2align	4, 0x90
	.type	widen,@function
widen:                                  # @widen
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	andq	$-32, %rsp
	subq	$64, %rsp
	movq	%rdi, 40(%rsp)
	vmovaps	.LCPI5_0(%rip), %ymm0           # ymm0 = [1.0E+0,2.0E+0,3.0E+0,4.0E+0,5.0E+0,6.0E+0,9.0E+0,8.0E+0]
	vmovaps	%ymm0, (%rsp)
	vmovaps	(%rsp), %ymm0
	movq	40(%rsp), %rax
	vaddps	(%rax), %ymm0, %ymm0
	vmovaps	%ymm0, (%rax)
	movq	%rbp, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	vzeroupper
	retq
.Lfunc_end5:
	.size	widen, .Lfunc_end5-widen
	.cfi_endproc
                                        # -- End function
	.globl	check                           # -- Begin function check
	.p2align	4, 0x90
	.type	check,@function
check:                                  # @check
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	cmpl	$0, -12(%rbp)
	setl	%al
	andb	$1, %al
	movzbl	%al, %eax
	cltq
	cmpq	$0, %rax
	je	.LBB6_2
# %bb.1:
	movl	-12(%rbp), %esi
	leaq	.L.str.7(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movq	-8(%rbp), %rdi
	callq	broken@PLT
.LBB6_2:
	movl	-12(%rbp), %eax
	movl	$2, %ecx
	cltd
	idivl	%ecx
	addq	$16, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end6:
	.size	check, .Lfunc_end6-check
	.cfi_endproc
                                        # -- End function
	.globl	callers                         # -- Begin function callers
	.p2align	4, 0x90
	.type	callers,@function
callers:                                # @callers
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movq	-8(%rbp), %rax
	movl	(%rax), %edi
	leaq	.L.str.8(%rip), %rsi
	callq	by_constant
	movl	%eax, -12(%rbp)                 # 4-byte Spill
	movq	-8(%rbp), %rdi
	movl	$4, %esi
	callq	by_field
	movl	%eax, %ecx
	movl	-12(%rbp), %eax                 # 4-byte Reload
	addl	%ecx, %eax
	addq	$16, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end7:
	.size	callers, .Lfunc_end7-callers
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function by_constant
	.type	by_constant,@function
by_constant:                            # @by_constant
	.cfi_startproc
# %bb.0:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	movq	%rsi, -16(%rbp)
	movq	-16(%rbp), %rdi
	movl	-4(%rbp), %esi
	movl	$2, %edx
	movb	$0, %al
	callq	say@PLT
	movl	-4(%rbp), %eax
	addl	level(%rip), %eax
	addq	$16, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end8:
	.size	by_constant, .Lfunc_end8-by_constant
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function by_field
	.type	by_field,@function
by_field:                               # @by_field
	.cfi_startproc
# %bb.0:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	leaq	.L.str.12(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movq	-8(%rbp), %rax
	imull	$5, (%rax), %eax
	addq	$16, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end9:
	.size	by_field, .Lfunc_end9-by_field
	.cfi_endproc
                                        # -- End function
	.globl	more_callers                    # -- Begin function more_callers
	.p2align	4, 0x90
	.type	more_callers,@function
more_callers:                           # @more_callers
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$32, %rsp
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	movl	-12(%rbp), %edi
	leaq	.L.str.8(%rip), %rsi
	callq	by_constant
	movl	%eax, -20(%rbp)                 # 4-byte Spill
	movq	-8(%rbp), %rdi
	movl	$5, %esi
	callq	by_field
	movl	%eax, %ecx
	movl	-20(%rbp), %eax                 # 4-byte Reload
	addl	%ecx, %eax
	movl	%eax, -16(%rbp)                 # 4-byte Spill
	movl	-12(%rbp), %edi
	callq	in_parts
	movl	%eax, %ecx
	movl	-16(%rbp), %eax                 # 4-byte Reload
	addl	%ecx, %eax
	addq	$32, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end10:
	.size	more_callers, .Lfunc_end10-more_callers
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function in_parts
	.type	in_parts,@function
in_parts:                               # @in_parts
	.cfi_startproc
# %bb.0:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$16, %rsp
	movl	%edi, -8(%rbp)
	cmpl	$0, -8(%rbp)
	jg	.LBB11_2
# %bb.1:
	movl	$0, -4(%rbp)
	jmp	.LBB11_3
.LBB11_2:
	movl	-8(%rbp), %edi
	callq	work@PLT
	movl	-8(%rbp), %esi
	leaq	.L.str.13(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movl	-8(%rbp), %edi
	addl	$4, %edi
	callq	work@PLT
	movl	-8(%rbp), %esi
	addl	$2, %esi
	leaq	.L.str.13(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movl	-8(%rbp), %edi
	addl	$3, %edi
	callq	work@PLT
	movl	-8(%rbp), %eax
	movl	%eax, -4(%rbp)
.LBB11_3:
	movl	-4(%rbp), %eax
	addq	$16, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end11:
	.size	in_parts, .Lfunc_end11-in_parts
	.cfi_endproc
                                        # -- End function
	.globl	last_caller                     # -- Begin function last_caller
	.p2align	4, 0x90
	.type	last_caller,@function
last_caller:                            # @last_caller
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	imull	$7, -4(%rbp), %edi
	callq	in_parts
	movl	%eax, -8(%rbp)                  # 4-byte Spill
	movl	-4(%rbp), %edi
	addl	$1, %edi
	callq	in_parts
	movl	%eax, %ecx
	movl	-8(%rbp), %eax                  # 4-byte Reload
	addl	%ecx, %eax
	addq	$16, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end12:
	.size	last_caller, .Lfunc_end12-last_caller
	.cfi_endproc
                                        # -- End function
	.globl	deeper                          # -- Begin function deeper
	.p2align	4, 0x90
	.type	deeper,@function
deeper:                                 # @deeper
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	leaq	calls@TLSLD(%rip), %rdi
	callq	__tls_get_addr@PLT
	leaq	calls@DTPOFF(%rax), %rax
	movl	(%rax), %ecx
	addl	$2, %ecx
	movl	%ecx, (%rax)
	movl	-4(%rbp), %eax
	movl	%eax, -8(%rbp)                  # 4-byte Spill
	data16
	leaq	depth@TLSGD(%rip), %rdi
	data16
	data16
	rex64
	callq	__tls_get_addr@PLT
	movq	%rax, %rcx
	movl	-8(%rbp), %eax                  # 4-byte Reload
	addl	(%rcx), %eax
	movl	%eax, (%rcx)
	addq	$16, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end13:
	.size	deeper, .Lfunc_end13-deeper
	.cfi_endproc
                                        # -- End function
	.globl	name_of                         # -- Begin function name_of
	.p2align	4, 0x90
	.type	name_of,@function
name_of:                                # @name_of
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movl	%edi, -4(%rbp)
	cmpl	$3, -4(%rbp)
	jge	.LBB14_2
# %bb.1:
	movslq	-4(%rbp), %rcx
	leaq	name_of.own(%rip), %rax
	movq	(%rax,%rcx,8), %rax
	movq	%rax, -16(%rbp)                 # 8-byte Spill
	jmp	.LBB14_6
.LBB14_2:
	cmpl	$6, -4(%rbp)
	jge	.LBB14_4
# %bb.3:
	movl	-4(%rbp), %eax
	subl	$3, %eax
	movslq	%eax, %rcx
	leaq	names(%rip), %rax
	movq	(%rax,%rcx,8), %rax
	movq	%rax, -24(%rbp)                 # 8-byte Spill
	jmp	.LBB14_5
.LBB14_4:
	movl	-4(%rbp), %eax
	andl	$1, %eax
	movslq	%eax, %rcx
	leaq	items(%rip), %rax
	shlq	$4, %rcx
	addq	%rcx, %rax
	movq	8(%rax), %rax
	movq	%rax, -24(%rbp)                 # 8-byte Spill
.LBB14_5:
	movq	-24(%rbp), %rax                 # 8-byte Reload
	movq	%rax, -16(%rbp)                 # 8-byte Spill
.LBB14_6:
	movq	-16(%rbp), %rax                 # 8-byte Reload
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end14:
	.size	name_of, .Lfunc_end14-name_of
	.cfi_endproc
                                        # -- End function
	.globl	guarded                         # -- Begin function guarded
	.p2align	4, 0x90
	.type	guarded,@function
guarded:                                # @guarded
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$96, %rsp
	movq	%fs:40, %rax
	movq	%rax, -8(%rbp)
	movl	%edi, -84(%rbp)
	movl	-84(%rbp), %esi
	leaq	-80(%rbp), %rdi
	callq	fill@PLT
	movl	-84(%rbp), %eax
	andl	$63, %eax
                                        # kill: def $rax killed $eax
	movsbl	-80(%rbp,%rax), %eax
	incl	%eax
	movl	%eax, -88(%rbp)                 # 4-byte Spill
	movq	%fs:40, %rax
	movq	-8(%rbp), %rcx
	cmpq	%rcx, %rax
	jne	.LBB15_2
# %bb.1:
	movl	-88(%rbp), %eax                 # 4-byte Reload
	addq	$96, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB15_2:
	.cfi_def_cfa %rbp, 16
	callq	__stack_chk_fail@PLT
.Lfunc_end15:
	.size	guarded, .Lfunc_end15-guarded
	.cfi_endproc
                                        # -- End function
	.globl	run                             # -- Begin function run
	.p2align	4, 0x90
	.type	run,@function
run:                                    # @run
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	movq	-8(%rbp), %rax
	movq	%rax, %rcx
	addq	$1, %rcx
	movq	%rcx, -8(%rbp)
	movzbl	(%rax), %eax
	movl	%eax, %ecx
	leaq	run.table(%rip), %rax
	movq	(%rax,%rcx,8), %rax
	movq	%rax, -24(%rbp)                 # 8-byte Spill
	jmp	.LBB16_5
.Ltmp0:                                 # Block address taken
.LBB16_1:                               #   in Loop: Header=BB16_5 Depth=1
	endbr64
	movl	-12(%rbp), %eax
	addl	$1, %eax
	movl	%eax, -12(%rbp)
	movq	-8(%rbp), %rax
	movq	%rax, %rcx
	addq	$1, %rcx
	movq	%rcx, -8(%rbp)
	movzbl	(%rax), %eax
	movl	%eax, %ecx
	leaq	run.table(%rip), %rax
	movq	(%rax,%rcx,8), %rax
	movq	%rax, -24(%rbp)                 # 8-byte Spill
	jmp	.LBB16_5
.Ltmp1:                                 # Block address taken
.LBB16_2:                               #   in Loop: Header=BB16_5 Depth=1
	endbr64
	movl	-12(%rbp), %eax
	shll	%eax
	movl	%eax, -12(%rbp)
	movq	-8(%rbp), %rax
	movq	%rax, %rcx
	addq	$1, %rcx
	movq	%rcx, -8(%rbp)
	movzbl	(%rax), %eax
	movl	%eax, %ecx
	leaq	run.table(%rip), %rax
	movq	(%rax,%rcx,8), %rax
	movq	%rax, -24(%rbp)                 # 8-byte Spill
	jmp	.LBB16_5
.Ltmp2:                                 # Block address taken
.LBB16_3:                               #   in Loop: Header=BB16_5 Depth=1
	endbr64
	movl	-12(%rbp), %eax
	subl	$1, %eax
	movl	%eax, -12(%rbp)
	movq	-8(%rbp), %rax
	movq	%rax, %rcx
	addq	$1, %rcx
	movq	%rcx, -8(%rbp)
	movzbl	(%rax), %eax
	movl	%eax, %ecx
	leaq	run.table(%rip), %rax
	movq	(%rax,%rcx,8), %rax
	movq	%rax, -24(%rbp)                 # 8-byte Spill
	jmp	.LBB16_5
.Ltmp3:                                 # Block address taken
.LBB16_4:
	endbr64
	movl	-12(%rbp), %eax
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB16_5:                               # =>This Inner Loop Header: Depth=1
	.cfi_def_cfa %rbp, 16
	movq	-24(%rbp), %rax                 # 8-byte Reload
	jmpq	*%rax
.Lfunc_end16:
	.size	run, .Lfunc_end16-run
	.cfi_endproc
                                        # -- End function
	.globl	assembly                        # -- Begin function assembly
	.p2align	4, 0x90
	.type	assembly,@function
assembly:                               # @assembly
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
	#APP
	testl	%eax, %eax
	je	.Lzero0
.Ltmp4:
	addl	$2, %eax
	jb	.Ltmp4
.Lzero0:
	#NO_APP
	movl	%eax, -4(%rbp)
	movl	-4(%rbp), %eax
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end17:
	.size	assembly, .Lfunc_end17-assembly
	.cfi_endproc
                                        # -- End function
	.hidden	hidden                          # -- Begin function hidden
	.globl	hidden
	.p2align	4, 0x90
	.type	hidden,@function
hidden:                                 # @hidden
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
	movq	seen@GOTPCREL(%rip), %rcx
	addl	(%rcx), %eax
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end18:
	.size	hidden, .Lfunc_end18-hidden
	.cfi_endproc
                                        # -- End function
	.weak	weak                            # -- Begin function weak
	.p2align	4, 0x90
	.type	weak,@function
weak:                                   # @weak
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %edi
	callq	hidden
	addl	$8, %eax
	addq	$16, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end19:
	.size	weak, .Lfunc_end19-weak
	.cfi_endproc
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"none"
	.size	.L.str, 5

	.type	level,@object                   # @level
	.data
	.p2align	2, 0x0
level:
	.long	3                               # 0x3
	.size	level, 4

	.type	.L.str.1,@object                # @.str.1
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.1:
	.asciz	"one item"
	.size	.L.str.1, 9

	.type	zeroes,@object                  # @zeroes
	.local	zeroes
	.comm	zeroes,16,16
	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"a pair"
	.size	.L.str.2, 7

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"three"
	.size	.L.str.3, 6

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"four"
	.size	.L.str.4, 5

	.type	common,@object                  # @common
	.comm	common,4,4
	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"5"
	.size	.L.str.5, 2

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"six"
	.size	.L.str.6, 4

	.type	first.count,@object             # @first.count
	.local	first.count
	.comm	first.count,4,4
	.type	second.count,@object            # @second.count
	.local	second.count
	.comm	second.count,4,4
	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"below zero: %d"
	.size	.L.str.7, 15

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"constant"
	.size	.L.str.8, 9

	.type	calls,@object                   # @calls
	.section	.tdata,"awT",@progbits
	.p2align	2, 0x0
calls:
	.long	1                               # 0x1
	.size	calls, 4

	.type	depth,@object                   # @depth
	.section	.tbss,"awT",@nobits
	.globl	depth
	.p2align	2, 0x0
depth:
	.long	0                               # 0x0
	.size	depth, 4

	.type	name_of.own,@object             # @name_of.own
	.section	.data.rel.ro,"aw",@progbits
	.p2align	4, 0x0
name_of.own:
	.quad	.L.str.9
	.quad	.L.str.10
	.quad	.L.str.11
	.size	name_of.own, 24

	.type	.L.str.9,@object                # @.str.9
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.9:
	.asciz	"x"
	.size	.L.str.9, 2

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"why"
	.size	.L.str.10, 4

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"z"
	.size	.L.str.11, 2

	.type	names,@object                   # @names
	.data
	.p2align	4, 0x0
names:
	.quad	.L.str.14
	.quad	.L.str.15
	.quad	.L.str.16
	.size	names, 24

	.type	items,@object                   # @items
	.section	.data.rel.ro,"aw",@progbits
	.p2align	4, 0x0
items:
	.long	1                               # 0x1
	.zero	4
	.quad	.L.str.17
	.long	2                               # 0x2
	.zero	4
	.quad	.L.str.18
	.size	items, 32

	.type	run.table,@object               # @run.table
	.p2align	4, 0x0
run.table:
	.quad	.Ltmp0
	.quad	.Ltmp1
	.quad	.Ltmp3
	.quad	.Ltmp2
	.size	run.table, 32

	.type	fresh.times,@object             # @fresh.times
	.local	fresh.times
	.comm	fresh.times,4,4
	.type	added,@object                   # @added
	.local	added
	.comm	added,4,4
	.type	.L.str.12,@object               # @.str.12
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.12:
	.asciz	"field"
	.size	.L.str.12, 6

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"part %d"
	.size	.L.str.13, 8

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"zero"
	.size	.L.str.14, 5

	.type	.L.str.15,@object               # @.str.15
.L.str.15:
	.asciz	"one"
	.size	.L.str.15, 4

	.type	.L.str.16,@object               # @.str.16
.L.str.16:
	.asciz	"two"
	.size	.L.str.16, 4

	.type	.L.str.17,@object               # @.str.17
.L.str.17:
	.asciz	"a"
	.size	.L.str.17, 2

	.type	.L.str.18,@object               # @.str.18
.L.str.18:
	.asciz	"b"
	.size	.L.str.18, 2

	.globl	renamed
	.type	renamed,@function
.set renamed, classify
	.ident	"Debian clang version 19.1.7 (3+b1)"
	.section	".note.GNU-stack","",@progbits
